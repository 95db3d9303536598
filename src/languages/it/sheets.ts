import type { SheetWords } from '../../understanding/sheet/words';

export const sheets: SheetWords = {
  csv: 'csv|file csv',
  xlsx: 'xlsx|xls|excel|foglio di calcolo|foglio elettronico',
  json: 'json|copia di sicurezza|backup',
  carry:
    'esporta|esportare|esportami|scarica|scaricare|scaricami|dammi|mandami|inviami|voglio|vorrei|come|in|su|un|una|file|le mie|i miei|mie|miei|le|i|il|la|l|di|del|della|dell|spese|voci|movimenti|dati|formato|per favore',
  swap: 'scambia giorno e mese|inverti giorno e mese|prima il mese|prima il giorno|le date sono sbagliate|date sbagliate',
  flip: 'inverti il segno|cambia il segno|inverti i segni|al contrario|i segni sono sbagliati|positivo e entrata',
  twice: 'prendi anche quelle|con i doppioni|anche i doppioni|importa i doppioni|anche i duplicati',
};
