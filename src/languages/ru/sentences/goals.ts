import type { Said } from '../../sentences';
import type { GOALS } from '../../sentences/goals';

export const goals: Said<typeof GOALS> = {
  'goal.line': '🎯 {name}: {saved}{target, select, none {} other { из {amount} ({share})\n{bar}}}',
  'goal.need':
    '{need, select, late {Срок ({day}) прошёл; не хватает {missing}.} month {По {aMonth} в месяц – и к {day} наберётся.} other {Осталось {missing}.}}',
  'goal.did':
    '{did, select, changed {✏️ Изменено:} put {💰 Отложено {amount}:} taken {💸 Взято {amount}:} dropped {🗑 Цель убрана:} undone {↩️ Отменено:} redone {↪️ Возвращено:} other {Новая цель:}}',
  'goal.list': '{count, plural, one {# цель} few {# цели} many {# целей} other {# цели}}:',
  'goal.none': 'Целей пока нет. Напишите, например, «накопить 500 на велосипед», потом «отложил 50 на велосипед».',
  'goal.not-found': 'Цели «{what}» нет. «Мои цели» покажет ваши.',
  'goal.ask-name': 'На что вы копите?',
  'goal.ask-amount': 'Сколько всего нужно на «{name}»?',
  'goal.reached': '🎉 Цель «{name}» достигнута: {amount}!',
  'goal.other-currency':
    'Цель «{name}» ведётся в {currency}, поэтому я ничего не изменил. Назовите сумму в {currency}.',
  'goal.not-so-much': 'В «{name}» только {saved}, поэтому я ничего не взял. Назовите сумму поменьше.',
  'goal.too-many': 'У вас уже {most} целей, поэтому я ничего не сохранил. Уберите ненужную.',
  'button.no-target': 'Без суммы',
};
