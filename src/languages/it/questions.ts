import type { QuestionWords } from '../../understanding/question/words';

export const questions: QuestionWords = {
  questions: {
    afford:
      'posso permettermi|mi posso permettere|permettermi|posso spendere|potrei spendere|ho abbastanza|mi basta|ci stanno dentro',
    last: 'quando … per l’ultima volta|l’ultima volta che|quando è stata l’ultima|quando … ultima volta|ultima volta che',
    why: 'perché … di più|perché … così tanto|perché … tanto|perché ho speso|cosa è aumentato|che cosa è aumentato|da dove viene l’aumento|come mai … di più|come mai ho speso',
    usual: 'del solito|rispetto al solito|al solito|del normale|mese normale|mese tipico',
    net: 'saldo netto|andamento del saldo|andamento … saldo|saldo nel tempo|saldo … nel tempo|saldo mese per mese|saldo per mese|evoluzione del saldo|evoluzione … saldo',
    flow: 'entrate contro uscite|entrate e uscite|entrate e spese|entrate contro spese|entrate vs|entrate versus|guadagnato … speso',
    compare:
      'confront*|paragon*|versus|vs|più di|più che|meno di|meno che|più del|meno del|più della|meno della|di più rispetto|rispetto a*|differenza tra',
    'by-weekday': 'giorno della settimana|giorni della settimana|in quali giorni|in che giorno',
    'average-month':
      'media al mese|media mensile|media per mese|al mese in media|in media al mese|mensilmente in media|mese in media',
    average: 'media|medio|in media|al giorno|giornalier*|quotidian*',
    pace: 'a questo ritmo|di questo passo|se continuo così|come sto andando|come vado|previsione|proiezione|entro fine mese|entro la fine del mese',
    payees:
      'a chi|quale negozio|quali negozi|che negozio|per negozio|per negozi|per esercente|per beneficiario|dove compro',
    wallets:
      'per portafogli*|per conto|per conti|per metodo di pagamento|per metodi di pagamento|per mezzo di pagamento|contanti o carta|carta o contanti|contanti e carta|quale conto|quali conti',
    tags: 'per etichetta|per etichette|per tag|per hashtag|le mie etichette|i miei tag',
    'by-day': 'per giorno|giorno per giorno|per data|ogni giorno',
    'by-month':
      'per mese|mese per mese|resoconto annuale|rapporto annuale|report annuale|riepilogo annuale|bilancio annuale|resoconto dell’anno|riepilogo dell’anno|in quale mese|che mese',
    week: 'resoconto settimanale|rapporto settimanale|report settimanale|riepilogo settimanale|riepilogo della settimana|resoconto della settimana',
    most: 'speso di più|spendo di più|spendere di più|più speso|categoria più|categorie più|dove vanno i miei soldi|dove finiscono i miei soldi|dove va il mio denaro|per categoria|per categorie',
    biggest:
      'più grande|più grandi|più grosse|più grossa|più cara|più care|più costose|più costosa|più costosi|più alte|maggiori|top 5|top 10',
    tips: 'consigli*|risparmiare|spendere meno|ridurre le spese|qualcosa di strano|qualcosa di insolito|addebitat* due volte|pagato due volte|doppi*',
    overview: 'resoconto|rapporto|riepilogo|report|bilancio',
  },
  against: 'più di|meno di|del|della|dello|che|con|rispetto|vs|versus|contro',
  around:
    'pagato|pagare|comprato|comprare|andato|andata|stato|stata|sono|ho|speso|spendere|fatto|avuto|mangiato|preso|volta|ultima|ultimo|quando|il|lo|la|l|i|gli|le|un|una|uno|dal|dalla|al|alla|di|del|in|per|mio|mia|fattura|bolletta|pagamento|acquisto|soldi|qualcosa',
  on: 'in|per|nel|nella|su',
  all: 'favore|tutto|tutti|tutta|tutte|totale|media|generale|cose|mese|mesi|settimana|settimane|anno|anni|giorno|giorni|weekend|periodo|momento|ora|categoria|categorie|spese|spesa|contanti|carta|questo|questa|ogni|più|meno|rapporto|riepilogo|resoconto|cosa|che|quale|e|o|finora|oggi|ieri|complesso|confronto',
};
