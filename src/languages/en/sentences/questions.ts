import type { Said } from '../../sentences';
import type { QUESTIONS } from '../../sentences/questions';

export const questions: Said<typeof QUESTIONS> = {
  'most.category': 'Most went to {category} {period}: {amount} of {total} ({share}).',
  'compare.total':
    'You spent {now} {period}, {way, select, less {{change} less than} same {the same as} other {{change} more than}} {before}{way, select, more { ({was}, +{share})} less { ({was}, −{share})} new { ({was})} other {}}.',
  'compare.whole': 'In all it was {amount} {period}.',
  'compare.line': '• {category}: {was} → {now} ({way, select, less {−} other {+}}{change})',
  'average.day':
    'You spend {average} a day on average {period} ({total} in {count, plural, one {# day} other {# days}}).',
  'average.month':
    'You spend {average} a month on average {period} ({total} in {count, plural, one {# month} other {# months}}).',
  'entry.short': '• {amount} · {what} · {day}',
  'entry.below': '   – {amount} · {what} · {day}',
  'biggest.title': 'Your biggest expenses {period}:',
  'last.found': 'The last time was {day}{days, plural, =0 {} =1 {} other { (# days ago)}}: {amount} · {what}.',
  'last.category': 'No entry says “{about}”. The last one in {category} was {day}: {amount} · {what}.',
  'last.none': 'I found nothing for “{about}” in your ledger.',
  'weekday.most': 'The day you spend most is {weekday}: {average} on average, {total} in all {period}.',
  'weekday.line': '• {weekday}: {average} on average',
  'weekday.one':
    'On a {weekday} you spend {average} on average: {total} on {count, plural, one {# such day} other {# such days}} {period}.',
  'day.most': 'You spent {total} {period}, most of it {day}: {amount}.',
  'month.most': 'You spent {total} {period}, {average} a month on average, most in {month}: {amount}.',
  'year.before':
    'That is {way, select, less {{change} less than} same {the same as} other {{change} more than}} {before} ({was}{way, select, more {, +{share}} less {, −{share}} other {}}).',
  'flow.total':
    'You got {earned} and spent {spent} {period}: {way, select, less {{left} more than you got} other {{left} left}}.',
  'pace.total':
    'You spent {spent} {period} so far. At this pace it will be {ahead} by {day}{once, select, none {} other {, large single expenses counted once}}.',
  'net.total':
    '{period}: {earned} came in and {spent} went out; the balance {way, select, less {fell} other {rose}} by {change}.{moves, select, one {} other { Counted from zero, it was highest {highDay} ({high}) and lowest {lowDay} ({low}).}}',
  'usual.total':
    'You spent {now} {period}, {way, select, less {{change} less than} same {the same as} other {{change} more than}} usual ({was}: the average of the same days in {count, plural, one {# period} other {# periods}} before).',
  'usual.none': '{period}: there are no earlier figures to call usual yet.',
  'named.line': '• {name}: {amount} ({count, plural, one {# entry} other {# entries}})',
  'payees.title': 'Who you paid most {period}:',
  'payees.none': 'No entry {period} names who was paid. Write it like “lunch 12 at Lidl”.',
  'tags.title': 'Your tags {period}:',
  'tags.none': 'No entry {period} has a tag. Add one like “12 lunch #work”.',
  'afford.yes':
    'Yes: {left} of this month’s income is left. {why, select, due {Recurring costs of {cost} are still due} other {The rest of the month usually costs {cost}}}, so after {amount} there would still be {rest}.',
  'afford.tight':
    'Only just: {left} of this month’s income is left, enough for {amount}. But {why, select, due {recurring costs of {cost} are still due} other {the rest of the month usually costs {cost}}}, and then {short} would be missing.',
  'afford.no': 'Not from this month’s income: {left} of it is left, and {amount} is more than that.',
  'afford.no-income':
    'I cannot say: no income is recorded this month. You have spent {spent} so far, and {why, select, due {recurring costs of {cost} are still due} other {the rest of the month usually costs {cost}}}.',
  'afford.left':
    '{left} of this month’s income is left. {why, select, due {Recurring costs of {cost} are still due} other {The rest of the month usually costs {cost}}}.',
  'afford.over-limit':
    'Not within your limit for {what}: {left} of {allowed} is left {period}{coming, select, some {, of which {due} is still due} other {}}, so {amount} is {short} too much.',
  'afford.in-limit':
    'Within your limit for {what}: {left} of {allowed} is left {period}{coming, select, some {, of which {due} is still due} other {}}, so after {amount} there would be {rest}.',
  'afford.limit':
    'Your limit for {what}: {left} of {allowed} is left {period}{coming, select, some {, of which {due} is still due} other {}}.',
  'afford.due': 'Still due by {day}: {due} ({what}).',
  'afford.basis':
    'Based on what you recorded this month (income {earned}, spending {spent}) and on {months, plural, =0 {this month’s pace} one {the month before} other {the # months before}}.',
  'tip.grew': '💡 {category} grew: {now} {period}, against {was} in a usual month.',
  'tip.duplicate':
    '💡 {what} was charged twice, {day}: {amount} each. If that was one payment, write “undo” or delete one.',
  'tip.price': '💡 {what} costs more: {now} since {day}, {was} before.',
  'tip.limit':
    '💡 Your monthly limit of {allowed} for {what} was passed in each of the last three months: {spent} on average. Raise it, or see where it goes.',
  'tip.none': 'Nothing stands out in your figures of the last three months.',
};
