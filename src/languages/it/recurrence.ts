import type { RecurrenceWords } from '../../understanding/recurrence/words';

export const recurrence: RecurrenceWords = {
  every: 'ogni|tutti i|tutte le|tutti gli',
  other: 'seconda|secondo|altra|altro',
  whole: {
    day: 'giornaliero|giornaliera|quotidiano|giornalmente',
    workday:
      'nei giorni feriali|nei giorni lavorativi|ogni giorno feriale|dal lunedì al venerdì|ogni giorno lavorativo',
    week: 'settimanale|settimanalmente|una volta a settimana|una volta alla settimana',
    fortnight: 'quindicinale|bisettimanale',
    month: 'mensile|mensilmente|una volta al mese',
    'two-months': 'bimestrale',
    quarter: 'trimestrale|trimestralmente',
    half: 'semestrale|semestralmente',
    year: 'annuale|annualmente|una volta all anno|annuo|annua',
  },
  per: {
    day: 'al giorno',
    week: 'a settimana|alla settimana',
    month: 'al mese|del mese',
    quarter: 'a trimestre|al trimestre',
    year: 'all anno|l anno',
  },
  weekdays: {
    before: 'di',
    names: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  },
  lastDay: 'ultimo giorno|fine mese|fine del mese|fine di ogni mese',
  times: 'volte|rate|pagamenti',
  varies: "importo variabile|l'importo varia|importo varia|variabile|varia|cambia ogni volta",
  lead: 'aggiungi una spesa ricorrente di|aggiungi una spesa ricorrente|spesa ricorrente|spesa fissa|pagamento ricorrente|ricorrente|aggiungi|registra|automaticamente|ripeti|pago|ricevo|prendo|di|per|il|la|lo|i|le|mio|mia|miei|mie|è|adesso|ora|da|l',
  that: 'questo|lo stesso|la stessa cosa',
};
