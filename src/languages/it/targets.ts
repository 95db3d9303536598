import type { TargetWords } from '../../understanding/target/words';

export const targets: TargetWords = {
  carry: `per favore|no|scusa|in realtà|io|mi|mio|mia|miei|mie|ciò|questo|questa|quello|quella|un|una|uno|di|del|della|dei|delle|d|per|in|con|e|o|ho|che|cosa|quale|
    quali|quando|dove|cambia|cambiare|correggi|metti|mettilo|fai|sposta|cancella|cancellare|elimina|eliminare|rimuovi|togli|mostra|mostrami|vedi|dammi|comprato|
    speso|pagato|voce|voci|spesa|spese|movimento|movimenti|registrazione|categoria|importo|prezzo|data|giorno|nota|sbagliato`,
  the: 'il|lo|la|i|gli|le|l',
  was: "era|erano|è|sono|costava|è costato|c'era",
  to: 'a|al|in|ma|come',
  not: 'non|invece di|e non|anziché',
  rename: 'rinomina|chiamalo|rinominalo|chiamala|rinominala',
  at: 'da|dal|presso',
  last: 'ultimo|ultima|ultimi|ultime',
  all: 'tutto|tutti|tutta|tutte',
  over: 'più di|oltre|sopra|superiore a|superiori a|almeno|da',
  under: 'meno di|sotto|inferiore a|inferiori a|al massimo|fino a',
  find: 'cerca|cercare|trova',
  more: 'altro|altri|ancora|avanti|mostra altri',
  income: 'entrata|entrate|reddito',
  expense: 'una spesa|uscita|uscite',
  refund: 'rimborso|un rimborso',
};
