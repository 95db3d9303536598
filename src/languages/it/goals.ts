import type { GoalWords } from '../../understanding/goal/words';

export const goals: GoalWords = {
  put: 'metti da parte|messo da parte|metto da parte|mettere da parte|da parte|messi da parte|risparmiato|aggiungi … a|versa|versato|accantonato',
  take: 'riprendi|ripreso|prendi … da|preleva|prelevato|togli … da',
  drop: 'elimina|cancella|rimuovi|abbandona|annulla',
  ask: 'come|quanto|quali|mostra|i miei obiettivi|obiettivi|vedi',
  asked: 'quanto … risparmiato per|quanto … messo da parte per|quanto … accantonato per',
  carry:
    'abbiamo|accantonato|risparmiare|risparmia|risparmiato|risparmio|metti|messo|messi|metto|mettere|da parte|parte|voglio|vorrei|devo|sto|risparmiando|per|il|lo|la|l|i|gli|le|un|una|uno|mio|mia|miei|mie|obiettivo|obiettivi|nuovo|nuovo obiettivo|crea|imposta|di|del|della|da|dal|in|a|al|entro|prima|fino|come|va|sta|andando|quanto|manca|mi|ho|quali|sono|mostra|vedi|riprendi|ripreso|preleva|prelevato|togli|elimina|cancella|rimuovi|abbandona|annulla|salvadanaio|al mese|ogni mese|per favore|con',
};
