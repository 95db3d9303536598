import type { Said } from '../../sentences';
import type { BUTTONS } from '../../sentences/buttons';

export const buttons: Said<typeof BUTTONS> = {
  'button.undo': 'Отменить',
  'button.redo': 'Вернуть',
  'button.set-back': 'Вернуть как было',
  'button.save': 'Сохранить',
  'button.report': 'Отчёт',
  'button.cancel': 'Отмена',
  'button.other': 'Другая',
  'button.entry': '{what} {amount}',
  'button.edit': 'Изменить',
  'button.delete': 'Удалить',
  'button.category': 'Категория',
  'button.more': 'Ещё',
  'button.yes': 'Да',
  'button.no': 'Нет',
  'button.compare': 'Сравнить',
  'button.why': 'Почему?',
  'button.biggest': 'Крупнейшие',
  'button.by-day': 'По дням',
  'button.year': 'По месяцам',
  'button.flow': 'Доходы и расходы',
};
