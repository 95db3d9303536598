import type { EntryDraft } from '../ledger/entry';
import { draftOfRow, type RowReader, type RowRefusal } from './draft-of-row';
import type { Mapping } from './mapping';
import { readOwn } from './own-json';
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

/** The rows of a file in blocks; between two of them others have their turn. */
export async function* plannedRows(
  text: string,
  mapping: Mapping | undefined,
  reader: RowReader,
): AsyncGenerator<readonly PlannedRow[]> {
  let place = 0;
  if (!mapping) {
    const drafts = readOwn(text, reader);
    for (let from = 0; from < drafts.length; from += 100) {
      yield drafts.slice(from, from + 100).map((draft) => {
        place += 1;
        return { place: place - 1, line: place, says: JSON.stringify(draft), draft };
      });
      await new Promise(setImmediate);
    }
    return;
  }
  for await (const rows of rowsOf(text, mapping.delimiter)) {
    const below = rows.filter(({ line }) => line > mapping.skip);
    for (let from = 0; from < below.length; from += 100) {
      yield below.slice(from, from + 100).map((row) => {
        place += 1;
        const says = row.cells.join(mapping.delimiter);
        return { place: place - 1, line: row.line, says, draft: draftOfRow(row, mapping, reader) };
      });
      await new Promise(setImmediate);
    }
  }
}
