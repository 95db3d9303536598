import type { Said } from '../../sentences';
import type { LIMITS } from '../../sentences/limits';

export const limits: Said<typeof LIMITS> = {
  'limit.total': 'All spending',
  'limit.done':
    '🎯 {what}: {amount} {every, select, day {a day} week {a week} month {a month} year {a year} other {from payday to payday}}{carry, select, yes {, what is left is carried over} other {}}{change, select, new {} other { (it was {before})}}',
  'limit.assumed-month': 'Assumed: a month. For another period: “max 50 a week on taxis”.',
  'limit.removed':
    '🗑 No limit any more: {what} ({amount} {every, select, day {a day} week {a week} month {a month} year {a year} other {from payday to payday}})',
  'limit.ask-amount': 'How much may it be at most: {what}?',
  'limit.ask-payday': 'On which day of the month does your pay come? Send a number from 1 to 31.',
  'limit.payday': '📅 Payday: day {day} of the month. Limits from payday to payday go by it.',
  'limit.ask-which': 'Which limit?',
  'limit.choice':
    '{what} · {amount} {every, select, day {a day} week {a week} month {a month} year {a year} other {from payday to payday}}',
  'limit.name':
    '{what} · {every, select, day {a day} week {a week} month {a month} year {a year} other {from payday to payday}} ({currency})',
  'limit.new-of': 'New limit on',
  'limit.new-amount': 'Amount a month',
  'limit.none': 'No limits yet. Set one with “limit food to 300 a month”.',
  'limit.no-such': 'There is no such limit. “my limits” shows all there are.',
  'limit.left': '🎯 {what} · {period}: {left} of {allowed} left',
  'limit.over': '🎯 {what} · {period}: {over} over {allowed}',
  'limit.near': '⚠️ {what} · {period}: {percent} of the limit used, {rest} of {allowed} left',
  'limit.passed': '🚨 {what} · {period}: limit passed, {spent} of {allowed}, {rest} over',
  'limit.status':
    '• {what} · {period}: {spent} of {allowed} ({percent}), {state, select, over {{rest} over} other {{rest} left}}',
  'limit.ahead': '  At this pace {ahead} by {day}.',
  'limit.pace': '📈 {what} · {period}: at this pace you pass {allowed} around {day} ({ahead} by the end)',
  'limit.afford':
    '{state, select, over {That would be {rest} over the limit: {what} · {period}.} other {It fits the limit: {what} · {period}, {rest} would be left.}}',
  'limit.refused-zero': 'A limit must be above zero, so I changed nothing. To have none, say “remove the food limit”.',
  'limit.refused-too-large': 'That is more than I can keep, so I changed nothing. Check the digits.',
  'limit.refused-too-many': 'There are {most} limits already, and no more fit. Remove one first.',
  'limit.refused-other-currency':
    'This limit is in another currency, so I changed nothing. Say what it is to be, with the currency.',
  'chart.limit-title': '{what} · {period}',
  'button.limits': 'My limits',
  'button.stop-this': 'Stop these',
};
