import type { Said } from '../../sentences';
import type { MENU } from '../../sentences/menu';

export const menu: Said<typeof MENU> = {
  'menu.report': 'Il mese con il suo grafico',
  'menu.last': 'Le ultime voci',
  'menu.undo': 'Annulla l’ultimo messaggio',
  'menu.limits': 'Quanto resta di ogni limite',
  'menu.goals': 'Quanto è stato risparmiato per ogni obiettivo',
  'menu.export': 'Le voci in un file',
  'menu.link': 'Usa lo stesso registro in un’altra chat',
  'menu.settings': 'Valuta, fuso orario, lingua',
  'menu.help': 'Cosa si può dire',
};
