import type { EntryDraft } from '../ledger/entry';
import type { Ledger } from '../ledger/ledger';
import type { Period } from '../ledger/period';
import { Doubles } from './doubles';
import type { RowReader, RowRefusal } from './draft-of-row';
import { headingsOf } from './headings-of';
import type { ImportRecord } from './import-record';
import { MOST_ROWS } from './importer';
import { textOf } from './packed-text';
import { plannedRows } from './planned-rows';
import { thereBefore } from './there-before';

/** What a file would do to the ledger. */
export interface Preview {
  readonly count: number;
  readonly period?: Period;
  readonly first: readonly EntryDraft[];
  readonly broken: { readonly count: number; readonly lines: readonly BrokenLine[] };
  /** Rows that are there already. */
  readonly doubles: { readonly count: number; readonly lines: readonly number[] };
  /** What the file calls the columns that are read, as far as it names them. */
  readonly headings: Readonly<Partial<Record<'day' | 'amount' | 'debit' | 'credit', string>>>;
}

export interface BrokenLine {
  readonly line: number;
  readonly refused: RowRefusal;
  readonly says: string;
}

const FIRST = 5;
const MOST_TOLD = 3;

/** Reads a file from its first row to its last, twice: what is in it, and what of that the ledger holds. No row is kept. */
export async function previewImport(
  record: ImportRecord,
  reader: RowReader,
  ledger: Pick<Ledger, 'amountsOn'>,
): Promise<Preview | { readonly refused: 'too-many-rows' }> {
  // Guessing a category takes longer than all else, and what is shown of most rows is that they are there.
  const quick = { ...reader, categoryOf: () => undefined };
  const text = await textOf(record);
  const days = new Set<string>();
  const broken: BrokenLine[] = [];
  let [count, brokenCount] = [0, 0];
  for await (const block of plannedRows(text, record.mapping, quick))
    for (const { place, draft, line, says } of block) {
      if (place >= MOST_ROWS) return { refused: 'too-many-rows' };
      if ('refused' in draft) {
        brokenCount += 1;
        if (broken.length < MOST_TOLD) broken.push({ line, refused: draft.refused, says: says.slice(0, 60) });
      } else {
        count += 1;
        days.add(draft.day);
      }
    }
  const sorted = [...days].sort();
  const doubles = new Doubles(await thereBefore(ledger, record.ledgerId, sorted));
  const lines: number[] = [];
  for await (const block of plannedRows(text, record.mapping, quick))
    for (const row of block) if (doubles.has(row)) lines.push(row.line);
  return {
    count,
    period: count > 0 ? { from: sorted[0]!, to: sorted.at(-1)! } : undefined,
    first: await firstOf(text, record, reader),
    broken: { count: brokenCount, lines: broken },
    doubles: { count: lines.length, lines: lines.slice(0, MOST_TOLD) },
    headings: record.mapping ? headingsOf(text, record.mapping) : {},
  };
}

async function firstOf(text: string, record: ImportRecord, reader: RowReader): Promise<EntryDraft[]> {
  const first: EntryDraft[] = [];
  for await (const block of plannedRows(text, record.mapping, reader)) {
    for (const { draft } of block) if (!('refused' in draft) && first.length < FIRST) first.push(draft);
    if (first.length >= FIRST) break;
  }
  return first;
}
