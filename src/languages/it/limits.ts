import type { LimitWords } from '../../understanding/limit/words';

export const limits: LimitWords = {
  order: 'limita|limitare|limite di|limite per|limite|tetto di|tetto|budget per|budget',
  keep: 'non riportare|senza riporto|non riportare il resto|senza riportare',
  carry:
    "riporta|riporta il resto|e riporta il resto|con riporto|riportando il resto|riportare il resto|riporta l'avanzo|e riporta l'avanzo",
  income:
    'il mio giorno di paga è|il mio giorno di paga è il|giorno di paga|vengo pagato il|vengo pagata il|lo stipendio arriva il|il mio stipendio arriva il|prendo lo stipendio il',
  payday:
    "da stipendio a stipendio|da paga a paga|da uno stipendio all'altro|tra gli stipendi|per stipendio|fino allo stipendio",
  day: 'al giorno|giornaliero|giornaliera|ogni giorno|oggi|giorno',
  week: 'a settimana|alla settimana|per settimana|settimanale|ogni settimana|questa settimana|settimana',
  month: 'al mese|per mese|mensile|ogni mese|questo mese|mese',
  year: "all'anno|annuale|ogni anno|quest'anno|anno|annuo",
  remove: 'togli|togliere|elimina|eliminare|cancella|rimuovi|rimuovere|toglilo|eliminalo',
  raise: 'alza|alzare|alzalo|aumenta|aumentare|aumentalo',
  lower: 'abbassa|abbassare|abbassalo|riduci|ridurre|riducilo|diminuisci',
  bound: 'non più di|al massimo|massimo|max',
  total: 'in totale|totale|tutto|tutte le spese|le mie spese|complessivo|in tutto',
  limit: 'limite|limiti|tetto|budget',
  by: 'di',
  it: 'lo|questo|quello|alzalo|aumentalo|abbassalo|riducilo',
  fill: "un|una|uno|il|lo|la|i|gli|le|l'|l|mio|mia|miei|mie|per|di|del|della|dei|delle|a|al|allo|alla|ai|alle|da|in|nel|è|sono|imposta|impostare|metti|mettere|fissa|crea|nuovo|voglio|vorrei|spendere|spese|spendo|non|e|con|avvisami|se|quando|cambia|per favore|come|vanno|va|quanto|resta|mi|rimane|ho|mostra|limitare|solo|su|sui|sul|sulla|più di|meno di|fino a|sotto|supero|superare|sotto i",
};
