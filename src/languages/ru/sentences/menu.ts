import type { Said } from '../../sentences';
import type { MENU } from '../../sentences/menu';

export const menu: Said<typeof MENU> = {
  'menu.report': 'Месяц с диаграммой',
  'menu.last': 'Последние записи',
  'menu.undo': 'Отменить последнее сообщение',
  'menu.limits': 'Сколько осталось до лимитов',
  'menu.goals': 'Сколько накоплено на цели',
  'menu.export': 'Записи файлом',
  'menu.link': 'Тот же учёт в другом чате',
  'menu.settings': 'Валюта, часовой пояс, язык',
  'menu.help': 'Что можно сказать',
};
