import type { Said } from '../../sentences';
import type { MENU } from '../../sentences/menu';

export const menu: Said<typeof MENU> = {
  'menu.report': 'Der Monat mit seinem Diagramm',
  'menu.last': 'Die letzten Einträge',
  'menu.undo': 'Die letzte Nachricht zurücknehmen',
  'menu.limits': 'Was von jedem Limit übrig ist',
  'menu.goals': 'Was für jedes Ziel gespart ist',
  'menu.export': 'Die Einträge als Datei',
  'menu.link': 'Dasselbe Haushaltsbuch in einem anderen Chat',
  'menu.settings': 'Währung, Zeitzone, Sprache',
  'menu.help': 'Was man sagen kann',
};
