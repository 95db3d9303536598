import type { Said } from '../../sentences';
import type { MENU } from '../../sentences/menu';

export const menu: Said<typeof MENU> = {
  'menu.report': 'El mes con su gráfico',
  'menu.last': 'Las últimas anotaciones',
  'menu.undo': 'Deshacer el último mensaje',
  'menu.limits': 'Lo que queda de cada límite',
  'menu.goals': 'Lo ahorrado para cada meta',
  'menu.export': 'Las anotaciones en un archivo',
  'menu.link': 'Usar el mismo libro en otro chat',
  'menu.settings': 'Moneda, zona horaria, idioma',
  'menu.help': 'Qué se puede decir',
};
