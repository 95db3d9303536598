import type { Said } from '../../sentences';
import type { MENU } from '../../sentences/menu';

export const menu: Said<typeof MENU> = {
  'menu.report': 'O mês com o seu gráfico',
  'menu.last': 'Os últimos lançamentos',
  'menu.undo': 'Desfazer a última mensagem',
  'menu.limits': 'Quanto resta de cada limite',
  'menu.goals': 'Quanto foi guardado para cada meta',
  'menu.export': 'Os lançamentos em um arquivo',
  'menu.link': 'Usar o mesmo livro em outro chat',
  'menu.settings': 'Moeda, fuso horário, idioma',
  'menu.help': 'O que se pode dizer',
};
