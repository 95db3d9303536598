import type { Said } from '../../sentences';
import type { FILES } from '../../sentences/files';

export const files: Said<typeof FILES> = {
  'import.how':
    'Send me the file: a CSV as your bank or another app writes it, or a JSON export of mine. I show what I read before anything is written.',
  'import.refused':
    '{why, select, empty {This file is empty. Export it once more and send that.} binary {I cannot read this file: it is not text. Save or export it as CSV and send that.} wrong_type {I cannot read this kind of file. Save or export it as CSV and send that.} no_rows {There are headings in this file but no rows. Export a period with entries and send that.} no_columns {I found no day and no amount in this file. A CSV needs a column with days and one with amounts.} too_many_columns {This file has too many columns for a list of entries. Keep those with day, amount and description and send it again.} too_many_rows {This file has more than {most} rows. Send it in parts.} too_large {This file is larger than {most} MB. Send it in parts.} other {I could not get this file from the chat. Please send it once more.}} Nothing was written.',
  'import.title': '📄 {name}: {count, plural, one {# entry} other {# entries}}, {from} – {to} · Nothing is written yet',
  'import.read-as':
    'Day{dayColumn, select, none {} other { “{dayName}”}} ({order, select, dmy {day, month, year} mdy {month, day, year} other {year, month, day}}{assumed, select, yes {, assumed} other {}}) · amount{amountColumn, select, none {} other { “{amountName}”}} ({decimal, select, comma {decimal comma} other {decimal point}}; {spends, select, positive {positive is spent} other {negative is spent}}) · {currency}',
  'import.broken':
    '⚠️ {count, plural, one {# line cannot be read and is left out:} other {# lines cannot be read and are left out:}}',
  'import.broken-line':
    '• line {line}: {why, select, same_wallet {from and to the same wallet} zero {the amount is zero} negative {the amount is below zero} too_large {the amount is too large} unknown_currency {unknown currency} no_such_day {there is no such day} date_in_future {the day is in the future} quote {a quotation mark is not closed} long {the line is too long} no_day {no day} no_amount {no amount} too_precise {more decimals than the currency has} other {signs that are no text}} – “{says}”',
  'import.doubles':
    '♻️ {count, plural, one {# is in your ledger already or twice in the file, and is left out} other {# are in your ledger already or twice in the file, and are left out}} (lines {lines})',
  'import.doubles-taken': '♻️ What is there already is imported all the same.',
  'import.none': 'There is nothing new in this file to import. Nothing was written.',
  'import.ask':
    '{count, plural, =0 {There is nothing new in it to import.} one {Import # entry?} other {Import # entries?}}',
  'import.done':
    '✅ {count, plural, one {Imported # entry} other {Imported # entries}}{some, select, none {} other {{doubles, plural, one {; # was there already} other {; # were there already}}}}{unread, select, none {} other {{broken, plural, one {; # line could not be read} other {; # lines could not be read}}}}.',
  'import.running':
    '⏳ {count, plural, one {Importing # entry. I tell you when it is done.} other {Importing # entries. I tell you when it is done.}}',
  'import.rewinding':
    '⏳ {what, select, undo {{count, plural, one {Taking back # entry of {name}} other {Taking back # entries of {name}}}} other {{count, plural, one {Bringing back # entry of {name}} other {Bringing back # entries of {name}}}}}. I tell you when it is done; you can go on meanwhile.',
  'import.rewound':
    '{what, select, undo {↩️ {count, plural, one {Taken back: # entry of {name}} other {Taken back: # entries of {name}}}} other {↪️ {count, plural, one {Brought back: # entry of {name}} other {Brought back: # entries of {name}}}}}.',
  'import.progress':
    '⏳ {name}: {what, select, import {{done, number} of {all, number} lines imported so far} undo {{done, number} of {all, number} entries taken back so far} other {{done, number} of {all, number} entries brought back so far}}.',
  'import.wait': '“Undo” and “redo” wait until that is done; I tell you then. Everything else works.',
  'import.discarded': 'Discarded. Nothing was written.',
  'import.stale': 'That import is done or was discarded. Send the file again to begin anew.',
  'button.import': 'Import',
  'button.swap-days': 'Swap day and month',
  'button.flip': 'Flip the sign',
  'button.take-doubles': 'Take those too',
  'button.discard': 'Discard',
  'export.done': '📎 {what}: {count, plural, one {# entry} other {# entries}}.',
  'export.too-many': 'That is more than {most} rows, too many for Excel here. Write “export as csv”, or name a period.',
  'sheet.heading':
    '{column, select, day {Date} type {Type} amount {Amount} currency {Currency} category {Category} payee {Payee} note {Note} tags {Tags} wallet {Wallet} other {To wallet}}',
  'sheet.type': '{type, select, expense {Expense} income {Income} refund {Refund} other {Transfer}}',
};
