import type { Said } from '../../sentences';
import type { MENU } from '../../sentences/menu';

export const menu: Said<typeof MENU> = {
  'menu.report': 'The month with its chart',
  'menu.last': 'The last entries',
  'menu.undo': 'Take the last message back',
  'menu.limits': 'What is left of each limit',
  'menu.goals': 'What is saved for each goal',
  'menu.export': 'The entries as a file',
  'menu.link': 'Use the same ledger in another chat',
  'menu.settings': 'Currency, time zone, language',
  'menu.help': 'What can be said',
};
