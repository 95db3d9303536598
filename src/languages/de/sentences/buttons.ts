import type { Said } from '../../sentences';
import type { BUTTONS } from '../../sentences/buttons';

export const buttons: Said<typeof BUTTONS> = {
  'button.undo': 'Rückgängig',
  'button.redo': 'Wiederherstellen',
  'button.set-back': 'Zurückstellen',
  'button.save': 'Speichern',
  'button.report': 'Bericht',
  'button.cancel': 'Abbrechen',
  'button.other': 'Anderes',
  'button.entry': '{what} {amount}',
  'button.edit': 'Ändern',
  'button.delete': 'Löschen',
  'button.category': 'Kategorie',
  'button.more': 'Mehr',
  'button.yes': 'Ja',
  'button.no': 'Nein',
  'button.compare': 'Vergleichen',
  'button.why': 'Warum?',
  'button.biggest': 'Größte',
  'button.by-day': 'Nach Tagen',
  'button.year': 'Nach Monaten',
  'button.flow': 'Einnahmen und Ausgaben',
};
