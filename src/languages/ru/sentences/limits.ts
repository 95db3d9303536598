import type { Said } from '../../sentences';
import type { LIMITS } from '../../sentences/limits';

export const limits: Said<typeof LIMITS> = {
  'limit.total': 'Все расходы',
  'limit.done':
    '🎯 {what}: {amount} {every, select, day {в день} week {в неделю} month {в месяц} year {в год} other {от зарплаты до зарплаты}}{carry, select, yes {, остаток переносится} other {}}{change, select, new {} other { (было {before})}}',
  'limit.assumed-month': 'Я взял месяц. Для другого срока: «не больше 50 в неделю на такси».',
  'limit.removed':
    '🗑 Лимита больше нет: {what} ({amount} {every, select, day {в день} week {в неделю} month {в месяц} year {в год} other {от зарплаты до зарплаты}})',
  'limit.ask-amount': 'Сколько самое большее: {what}?',
  'limit.ask-payday': 'Какого числа приходит зарплата? Пришли число от 1 до 31.',
  'limit.payday': '📅 Зарплата: {day}-го числа. По этому дню считаются лимиты от зарплаты до зарплаты.',
  'limit.ask-which': 'Какой лимит?',
  'limit.choice':
    '{what} · {amount} {every, select, day {в день} week {в неделю} month {в месяц} year {в год} other {от зарплаты до зарплаты}}',
  'limit.name':
    '{what} · {every, select, day {в день} week {в неделю} month {в месяц} year {в год} other {от зарплаты до зарплаты}} ({currency})',
  'limit.new-of': 'Новый лимит на',
  'limit.new-amount': 'Сумма в месяц',
  'limit.none': 'Лимитов пока нет. Поставь: «ограничь еду до 300 в месяц».',
  'limit.no-such': 'Такого лимита нет. «мои лимиты» покажет все.',
  'limit.left': '🎯 {what} · {period}: осталось {left} из {allowed}',
  'limit.over': '🎯 {what} · {period}: на {over} больше, чем {allowed}',
  'limit.near': '⚠️ {what} · {period}: потрачено {percent} лимита, осталось {rest} из {allowed}',
  'limit.passed': '🚨 {what} · {period}: лимит превышен, {spent} из {allowed}, на {rest} больше',
  'limit.status':
    '• {what} · {period}: {spent} из {allowed} ({percent}), {state, select, over {на {rest} больше} other {осталось {rest}}}',
  'limit.ahead': '  Такими темпами {ahead} к {day}.',
  'limit.pace': '📈 {what} · {period}: такими темпами {allowed} будет превышено примерно {day} (к концу {ahead})',
  'limit.afford':
    '{state, select, over {Это на {rest} больше лимита: {what} · {period}.} other {Укладывается в лимит: {what} · {period}, останется {rest}.}}',
  'limit.refused-zero': 'Лимит должен быть больше нуля, я ничего не менял. Чтобы его не было: «убери лимит на еду».',
  'limit.refused-too-large': 'Это больше, чем я могу хранить, я ничего не менял. Проверь цифры.',
  'limit.refused-too-many': 'Уже есть {most} лимитов, больше не помещается. Сначала убери один.',
  'limit.refused-other-currency': 'Этот лимит в другой валюте, я ничего не менял. Назови новую сумму с валютой.',
  'chart.limit-title': '{what} · {period}',
  'button.limits': 'Мои лимиты',
  'button.stop-this': 'Больше не сообщать',
};
