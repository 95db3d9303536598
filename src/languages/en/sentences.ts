import type { SentenceKey } from '../sentences';

export const sentences: Readonly<Record<SentenceKey, string>> = {
  welcome:
    'Hi! Tell me what you spend and I keep the ledger.\nTry: “12 on lunch”, “coffee 3.50, taxi 9 and 45€ groceries yesterday”, or ask “how much this month?”.',
  help: 'Just write what you spent or earned:\n• “12 on lunch”, “45€ groceries yesterday”\n• several at once: “coffee 3.50, taxi 9”\n• income: “got paid 2,400 salary”\n• ask: “how much this month?”, “how much on food last month?”\n• “report” shows the month with its chart\n• “undo” takes the last message back',
  smalltalk: 'Glad to help. Tell me what you spent, or ask “how much this month?”.',
  'not-understood':
    'I did not get that. Write it like “12 lunch” or “taxi 9 yesterday”, or ask “how much this month?”. “help” shows what I can do.',
  'not-yet':
    'I cannot do that yet. I can record what you spend and earn, take it back (“undo”), and answer “how much this month?”.',
  'answer-not-understood': 'I did not get that as an answer. You can also write “cancel”.',
  cancelled: 'Cancelled. Nothing was written.',
  'nothing-to-cancel': 'There is nothing to cancel. “undo” takes your last entry back.',
  sorry:
    'Sorry, something went wrong on my side and nothing more was done. Please try again. If it happens again, tell the operator this number: {turn}',
  'one-moment': 'One moment, my ledger is waking up. Your message is safe.',
  empty: 'That message was empty. Write what you spent, like “12 lunch”.',
  'only-text': 'I can read text only for now. Write it like “12 lunch”.',
  'too-long': 'That is too long for one message. Send up to 4,000 characters at a time.',
  'button-stale': 'That button no longer does anything. Write what you would like, or “help”.',
  'which-intent': 'Not sure what you mean. Shall I …',
  'intent.record': 'Record it',
  'intent.spending': 'Say what was spent',
  'intent.report': 'Show the report',
  'intent.undo': 'Take the last one back',
  'intent.help': 'Show what I can do',
  'record.count': '✅ {count, plural, one {Recorded # entry} other {Recorded # entries}}:',
  'record.line':
    '{single, select, yes {✅ } other {• }}{type, select, income {+} refund {↩ } other {}}{amount} · {category}{note, select, none {} other { · {noteText}}}{when, select, today {} other { · {day}}}',
  'record.assumed-currency': '“{sign}” can be several currencies; I took {currency}.',
  'record.ask-amount': 'How much was {what, select, none {it} other {“{whatText}”}}?',
  'record.ask-category': 'Which category is {what, select, none {{amount}} other {“{whatText}” ({amount})}}?',
  'undo.done': '↩️ {count, plural, one {Taken back} other {Taken back, # entries}}:',
  'undo.nothing': 'There is nothing to take back.',
  'refused.zero': 'The amount of {what} is zero, so I wrote nothing. Send it again with an amount, like “12 lunch”.',
  'refused.negative':
    'The amount of {what} is below zero, so I wrote nothing. For money you got, write “got 12 refund”.',
  'refused.not-a-number':
    'I could not read the amount of {what}, so I wrote nothing. Write it in digits, like “12.50”.',
  'refused.too-large':
    'The amount of {what} is larger than I can keep, so I wrote nothing. Check the digits and send it again.',
  'refused.too-precise':
    'The amount of {what} has more decimals than {currency} has, so I wrote nothing. Round it and send it again.',
  'refused.unknown-currency':
    'I do not know the currency {currency}, so I wrote nothing. Use its three letters, like EUR or USD.',
  'refused.no-such-day': 'There is no such day for {what}, so I wrote nothing. Write the day like “3 March”.',
  'refused.date-in-future':
    '{what} is dated in the future ({day}), so I wrote nothing. Send it with a day up to today.',
  'refused.too-many': 'That is more than {most} entries in one message, so I wrote nothing. Send them in parts.',
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
  'report.other': 'Other',
  'report.total': 'Spent',
  'report.none': 'No entries {period}. Write one, like “12 lunch”.',
  'report.picture': 'Doughnut chart, {period}: {amounts} spent. {parts}',
  'period.today': 'today',
  'period.yesterday': 'yesterday',
  'period.day': 'on {day}',
  'period.this-week': 'this week',
  'period.last-week': 'last week',
  'period.this-month': 'this month',
  'period.last-month': 'last month',
  'period.month': 'in {month}',
  'period.year': 'in {year}',
  'period.range': 'from {from} to {to}',
  'button.undo': 'Undo',
  'button.report': 'Report',
  'button.cancel': 'Cancel',
  'button.other': 'Other',
};
