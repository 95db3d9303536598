import type { Said } from '../../sentences';
import type { RECORD } from '../../sentences/record';

export const record: Said<typeof RECORD> = {
  'record.count': '✅ {count, plural, one {Recorded # entry} other {Recorded # entries}}:',
  'record.line':
    '{mark, select, check {✅ } other {• }}{type, select, income {+} refund {↩ } other {}}{amount} · {category}{note, select, none {} other { · {noteText}}}{when, select, today {} other { · {day}}}',
  'record.assumed-currency': '“{sign}” can be several currencies; I took {currency}.',
  'record.assumed-settings': 'I assumed {what}. To change it: “my currency is USD”, “I’m in London”, “speak English”.',
  'record.ask-amount': 'How much was {what, select, none {it} other {“{whatText}”}}?',
  'record.ask-category': 'Which category is {what, select, none {{amount}} other {“{whatText}” ({amount})}}?',
  'undo.done': '↩️ {count, plural, one {Taken back} other {Taken back, # entries}}:',
  'redo.done': '↪️ {count, plural, one {Brought back} other {Brought back, # entries}}:',
  'redo.nothing': 'There is nothing to bring back.',
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
  'refused.same-wallet':
    '{what} goes from and to the same wallet, so I wrote nothing. Name two, like “moved 50 from cash to savings”.',
  'refused.too-many': 'That is more than {most} entries in one message, so I wrote nothing. Send them in parts.',
};
