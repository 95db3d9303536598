import type { EntryDraft } from '../ledger/entry';
import { draftOfRow, type RowReader, type RowRefusal } from './draft-of-row';
import type { Mapping } from './mapping';
import { ownEntries, readOwn } from './own-json';
import { rowsOf } from './rows';

/** One row of a file: what it would write, or why it writes nothing. */
export interface PlannedRow {
  /** Its number among the rows, from 0. */
  readonly place: number;
  /** Where it stands in the file, from 1. */
  readonly line: number;
  /** As it is written, cut short; what two equal rows share. */
  readonly says: string;
  readonly draft: EntryDraft | { readonly refused: RowRefusal };
}

/** Rows of one block. */
const BLOCK = 50;

/**
 * The rows of a file in blocks; between two of them others have their turn. Of rows before `from` no category is guessed, which takes
 * the longest.
 */
export async function* plannedRows(
  text: string,
  mapping: Mapping | undefined,
  reader: RowReader,
  from = 0,
): AsyncGenerator<readonly PlannedRow[]> {
  const quick = { ...reader, categoryOf: () => undefined };
  let place = 0;
  if (!mapping) {
    const entries = ownEntries(text);
    while (place < entries.count) {
      const first = place;
      place = Math.min(first + BLOCK, entries.count);
      yield Array.from({ length: place - first }, (_, at) => {
        const entry = entries.at(first + at);
        const draft = readOwn(entry, reader);
        return { place: first + at, line: entries.line + first + at, says: JSON.stringify(entry) ?? '', draft };
      });
      await new Promise(setImmediate);
    }
    return;
  }
  for await (const rows of rowsOf(text, mapping.delimiter)) {
    const below = rows.filter(({ line }) => line > mapping.skip);
    for (let at = 0; at < below.length; at += BLOCK) {
      yield below.slice(at, at + BLOCK).map((row) => {
        place += 1;
        const says = row.cells.join(mapping.delimiter);
        const draft = draftOfRow(row, mapping, place > from ? reader : quick);
        return { place: place - 1, line: row.line, says, draft };
      });
      await new Promise(setImmediate);
    }
  }
}
