import Papa from 'papaparse';
import type { EntryDraft } from '../ledger/entry';
import { decimal } from '../ledger/money';
import { guarded } from './guarded';
import { COLUMNS, type SheetWords } from './sheet-words';

/**
 * Entries as CSV that a double click opens rightly: a byte order mark, and where a comma is the decimal sign a semicolon between the
 * cells. Amounts are printed from integers; words that a spreadsheet would run are guarded.
 */
export async function* writeCsv(
  pages: AsyncIterable<readonly EntryDraft[]>,
  words: SheetWords,
): AsyncGenerator<string> {
  const comma = new Intl.NumberFormat(words.locale).format(1.5).includes(',');
  const options = { delimiter: comma ? ';' : ',', newline: '\r\n' };
  yield `\uFEFF${Papa.unparse([COLUMNS.map((column) => words.heading(column))], options)}\r\n`;
  for await (const entries of pages) {
    const rows = entries.map((entry) => cellsOf(entry, words, comma));
    if (rows.length > 0) yield `${Papa.unparse(rows, options)}\r\n`;
  }
}

function cellsOf(entry: EntryDraft, words: SheetWords, comma: boolean): string[] {
  const { day, type, money, category, payee = '', note = '', tags, wallet = '', toWallet = '' } = entry;
  const amount = decimal(money);
  return [
    day,
    words.type(type),
    comma ? amount.replace('.', ',') : amount,
    money.currency,
    guarded(words.category(category)),
    ...[payee, note, tags.join(' '), wallet, toWallet].map(guarded),
  ];
}
