import type { Said } from '../../sentences';
import type { SCHEDULES } from '../../sentences/schedules';

export const schedules: Said<typeof SCHEDULES> = {
  'schedule.line':
    '{mark, select, repeat {🔁 } number {{number}. } other {}}{money, select, varies {сумма меняется} other {{type, select, income {+} refund {↩ } other {}}{amount}}} · {category}{note, select, none {} other { · {noteText}}} · {rule}{state, select, paused { · ⏸ на паузе} other {}}{next, select, none {} other { · следующий раз {day}}}',
  'schedule.did':
    '{did, select, changed {✏️ Изменено:} paused {⏸ На паузе:} resumed {▶️ Продолжается:} ended {⏹ Закончено:} skipped {⏭ {day} пропускается:} undone {↩️ Отменено:} redone {↪️ Возвращено:} other {Теперь повторяется:}}',
  'schedule.today': 'Сегодняшний уже записан.',
  'schedule.from': 'С {day}: {amount} вместо {before}. Уже записанное остаётся.',
  'schedule.list':
    '🔁 {count, plural, one {# регулярный платёж} few {# регулярных платежа} many {# регулярных платежей} other {# регулярного платежа}}:',
  'schedule.none':
    'Пока ничего не повторяется. Напишите, например, «аренда 900 каждый месяц 1 числа» или «спортзал 30 каждые 2 недели до июня».',
  'schedule.not-found': 'Ничего регулярного с названием «{what}» нет. «Мои подписки» покажет всё.',
  'schedule.which': 'Какой из них?',
  'schedule.ask-amount': 'Сколько {what, select, none {это} other {стоит «{whatText}»}} каждый раз?',
  'schedule.ask-rule':
    'Как часто повторяется{what, select, none {} other { «{whatText}»}}? Например: каждый месяц 1 числа.',
  'schedule.posted': '🔁 {type, select, income {+} refund {↩ } other {}}{amount} · {what} · {day}, записано само.',
  'schedule.caught-up':
    '🔁 {type, select, income {+} refund {↩ } other {}}{amount} · {what}: {count, plural, one {# платёж} few {# платежа} many {# платежей} other {# платежа}}, {from} – {to}, записано само.',
  'schedule.due':
    '🔁 {what}: пора платить ({day}). Сколько вышло?{count, plural, one {} few { Не хватает # сумм.} many { Не хватает # сумм.} other { Не хватает # сумм.}}',
  'schedule.not-due': 'Это уже решено.',
  'schedule.skipped': '⏭ {what}: {day} пропускается.',
  'schedule.tomorrow': '📅 Завтра: {what}{money, select, varies { · сумма меняется} other { · {amount}}} ({day})',
  'schedule.open': 'Что с ним сделать?',
  'schedule.never':
    'По этому правилу больше нет ни одного дня, поэтому я ничего не сохранил. Пришлите с более поздним концом.',
  'schedule.too-many': 'У вас уже {most} регулярных платежей, поэтому я ничего не сохранил. Закончите ненужный.',
  'schedule.fixed': 'Ваши постоянные расходы – около {amount} в месяц.',
  'schedule.fixed-income': 'Регулярно приходит около {amount} в месяц.',
  'rule.days':
    '{count, plural, =1 {каждый день} one {каждый # день} few {каждые # дня} many {каждые # дней} other {каждые # дня}}',
  'rule.weeks':
    '{count, plural, =1 {каждую неделю} one {каждую # неделю} few {каждые # недели} many {каждые # недель} other {каждые # недели}}',
  'rule.months':
    '{count, plural, =1 {каждый месяц} one {каждый # месяц} few {каждые # месяца} many {каждые # месяцев} other {каждые # месяца}}',
  'rule.years':
    '{count, plural, =1 {каждый год} one {каждый # год} few {каждые # года} many {каждые # лет} other {каждые # года}}',
  'rule.workdays': 'каждый будний день',
  'rule.on-weekdays': '{every}: {days}',
  'rule.on-days': '{every} {days} числа',
  'rule.on-last-day': '{every} в последний день',
  'rule.on-nth':
    '{every}: {nth, select, 1 {1-й раз} 2 {2-й раз} 3 {3-й раз} 4 {4-й раз} other {последний раз}} – {weekday}',
  'rule.on-workday': '{every} в {nth, select, 1 {первый} other {последний}} рабочий день',
  'rule.on-date': '{every} {date}',
  'rule.until': '{rule} до {day}',
  'rule.times': '{rule}, {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}',
  'ordinal.one': '{n}',
  'ordinal.two': '{n}',
  'ordinal.few': '{n}',
  'ordinal.many': '{n}',
  'ordinal.other': '{n}',
  'button.end': 'Закончить',
  'button.pause': 'Пауза',
  'button.resume': 'Продолжить',
  'button.skip-once': 'Пропустить раз',
  'button.amount': 'Сумма',
  'button.rule': 'Дни',
  'button.varies': 'Меняется',
  'button.enter-amount': 'Указать сумму',
};
