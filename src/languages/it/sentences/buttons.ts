import type { Said } from '../../sentences';
import type { BUTTONS } from '../../sentences/buttons';

export const buttons: Said<typeof BUTTONS> = {
  'button.undo': 'Annulla',
  'button.redo': 'Rimetti',
  'button.set-back': 'Ripristina',
  'button.save': 'Salva',
  'button.report': 'Resoconto',
  'button.cancel': 'Lascia stare',
  'button.other': 'Altra',
  'button.entry': '{what} {amount}',
  'button.edit': 'Modifica',
  'button.delete': 'Cancella',
  'button.category': 'Categoria',
  'button.more': 'Altre',
  'button.yes': 'Sì',
  'button.no': 'No',
  'button.compare': 'Confronta',
  'button.why': 'Perché?',
  'button.biggest': 'Più grandi',
  'button.by-day': 'Per giorno',
  'button.year': 'Per mese',
  'button.flow': 'Entrate e spese',
};
