import type { Said } from '../../sentences';
import type { REPORTS } from '../../sentences/reports';

export const reports: Said<typeof REPORTS> = {
  'spending.total': 'You spent {amounts} {period} ({count, plural, one {# entry} other {# entries}}).',
  'spending.none': 'Nothing spent {period}.',
  'spending.category': 'You spent {amounts} on {category} {period} ({count, plural, one {# entry} other {# entries}}).',
  'income.total': 'You got {amounts} {period}.',
  'income.none': 'No income recorded {period}.',
  'balance.total': '{period}: income {earned}, spending {spent}, left {left}.',
  'report.title': '📊 {period}',
  'report.spent': 'Spent {amounts} in {count, plural, one {# entry} other {# entries}}.',
  'report.earned': 'Income {amounts}.',
  'report.line': '• {category}: {amounts}{share, select, none {} other { ({shareText})}}',
  'report.none': 'No entries {period}. Write one, like “12 lunch”.',
  'spending.payee': 'You spent {amounts} at {payee} {period} ({count, plural, one {# entry} other {# entries}}).',
  'spending.tag': 'You spent {amounts} on #{tag} {period} ({count, plural, one {# entry} other {# entries}}).',
  'spending.none-named': 'Nothing spent {period} for {what}.',
  'spending.words':
    'You spent {amounts} {period} on what says “{words}” ({count, plural, one {# entry} other {# entries}}).',
  'spending.no-words': 'No entry {period} says “{words}”.',
  'question.unknown': 'I know no category and no time called “{name}”, and no entry {period} says it.',
  'question.nearest': 'Did you mean {category}?',
  'question.known':
    'Your categories: {categories}. Ask like “how much on {example} last month?”; “my categories” lists all.',
  'question.reversed': 'The end, {to}, is before the start, {from}. Did you mean {period}?',
  'report.no-such-day': 'That day is not in the calendar. Ask again with another one.',
  'report.no-such-month': 'A year has twelve months, so there is no such month. Ask like “how much in October?”.',
};
