import type { MoneyWords } from '../../understanding/money/words';

export const money: MoneyWords = {
  units: {
    dollar: 'dollaro|dollari',
    EUR: 'euro|euri|euros|eurini|e',
    pound: 'sterlina|sterline',
    GBP: 'lira sterlina|lire sterline|sterlina|sterline',
    franc: 'franco|franchi',
    crown: 'corona|corone',
    JPY: 'yen',
    CNY: 'yuan',
    peso: 'peso|pesos',
    rupee: 'rupia|rupie',
    ruble: 'rublo|rubli',
    lira: 'lira|lire',
    FIM: 'marchi finlandesi',
    DEM: 'marchi|marchi tedeschi',
  },
  cents: { EUR: 'centesimo|centesimi|cent|cents', GBP: 'pence|penny' },
  powers: { 3: 'k|mila|mille', 6: 'mln|milione|milioni|mio', 9: 'mld|miliardo|miliardi' },
  of: "di|d'|d",
  and: 'e',
  counted: `ora|ore|h|min|minuto|minuti|giorno|giorni|settimana|settimane|mese|mesi|anno|anni|notti|notte|volta|volte|kg|chilo|chili|etti|g|grammi|
    litro|litri|l|ml|km|persone|persona|pezzi|biglietti|bottiglie|birre|rate|percento|per cento|punti|spese|transazioni|x`,
  numbered: 'numero|n|nr|pagina|via|linea|taglia|piano|ultimi|ultime|prossimi|top|rif|chiama',
  named: 'camera|stanza|autobus|volo|fattura|telefono|iphone|ordine|porta|treno',
  dayBefore: 'il|il giorno|giorno|dal|al|alle|del|nel|in',
  income: `ricevuto|ricevuti|stipendio|entrata|entrate|incassato|guadagnato|guadagno|mi hanno pagato|mi ha pagato|accreditato|accredito|bonus|
    tredicesima|pensione|venduto|vendita|dividendi|mi hanno dato|bonifico ricevuto|bonifico da|paghetta|paga|affitto incassato|borsa di studio|vinto`,
  refund: 'rimborso|rimborsato|rimborsati|restituito|reso|mi hanno restituito|storno',
  expense:
    'speso|spesa|spese|spesi|pagato|pagati|pagata|comprato|comprata|comprati|costato|costa|acquistato|ho dato|versato|perso',
  spent: 'speso|spesi|comprato|acquistato',
  total: 'totale|in totale|somma',
  each: "l'uno|l'una|ciascuno|ciascuna|cadauno|al pezzo|a testa|a persona",
  between: 'e|poi|piu|inoltre|dopo|anche',
  filler: `ho|ha|abbiamo|un|uno|una|il|lo|la|i|gli|le|l|di|del|della|dello|dei|delle|d|da|dal|a|al|alla|allo|in|nel|nella|con|su|sul|per|e|ed|che|mi|mio|mia|
    speso|spesi|pagato|pagata|comprato|costato|ricevuto|incassato|aggiungi|segna|registra|oggi|ieri|ciao|favore|totale|poi|anche|spesa|circa`,
};
