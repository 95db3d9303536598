import type { EntryDraft } from '../ledger/entry';
import { decimal, minorDigits } from '../ledger/money';
import { COLUMNS, type SheetWords } from './sheet-words';

/** Rows that are put into one workbook: it is made in memory, and longer ones are of use to nobody. */
export const MOST_XLSX_ROWS = 20_000;

/** Entries as a workbook, with days as dates and amounts as numbers: the digits in the file are those of the ledger. */
export async function writeXlsx(pages: AsyncIterable<readonly EntryDraft[]>, words: SheetWords): Promise<Buffer> {
  const heading = COLUMNS.map((column) => ({ value: words.heading(column), fontWeight: 'bold' as const }));
  const rows = [];
  for await (const entries of pages) rows.push(...entries.map((entry) => cellsOf(entry, words)));
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const columns = [12, 10, 12, 9, 18, 24, 32, 18, 14, 14].map((width) => ({ width }));
  return writeXlsxFile([heading, ...rows.slice(0, MOST_XLSX_ROWS)], { columns, stickyRowsCount: 1 }).toBuffer();
}

/** The library looks words up in a plain object: "constructor" and the like are in every one, and would be no words in the file. */
function text(words: string | undefined) {
  return words ? { value: words in {} ? `${words} ` : words, type: String } : null;
}

function cellsOf(entry: EntryDraft, words: SheetWords) {
  const { day, type, money, category, payee, note, tags, wallet, toWallet } = entry;
  const digits = minorDigits(money.currency) ?? 2;
  return [
    { value: new Date(`${day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' },
    text(words.type(type)),
    { value: Number(decimal(money)), type: Number, format: digits > 0 ? `#,##0.${'0'.repeat(digits)}` : '#,##0' },
    text(money.currency),
    text(words.category(category)),
    ...[payee, note, tags.join(' '), wallet, toWallet].map(text),
  ];
}
