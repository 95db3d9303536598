import type { Said } from '../../sentences';
import type { BUTTONS } from '../../sentences/buttons';

export const buttons: Said<typeof BUTTONS> = {
  'button.undo': 'Undo',
  'button.redo': 'Redo',
  'button.set-back': 'Set back',
  'button.save': 'Save',
  'button.report': 'Report',
  'button.cancel': 'Cancel',
  'button.other': 'Other',
  'button.entry': '{what} {amount}',
  'button.edit': 'Edit',
  'button.delete': 'Delete',
  'button.category': 'Category',
  'button.more': 'More',
  'button.yes': 'Yes',
  'button.no': 'No',
  'button.compare': 'Compare',
  'button.why': 'Why?',
  'button.biggest': 'Biggest',
  'button.by-day': 'By day',
  'button.year': 'By month',
  'button.flow': 'Income and spending',
};
