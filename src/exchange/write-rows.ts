import type { EntryDraft } from '../ledger/entry';
import type { Ledger, Operation } from '../ledger/ledger';
import { Doubles } from './doubles';
import type { RowReader } from './draft-of-row';
import type { ImportRecord, ImportStore } from './import-record';
import { textOf } from './packed-text';
import { plannedRows } from './planned-rows';
import { thereBefore } from './there-before';

interface Parts {
  readonly ledger: Pick<Ledger, 'import' | 'amountsOn'>;
  readonly store: ImportStore;
}

/** Rows of one write: who writes something else meanwhile waits for no more. */
const STEP = 100;

/**
 * Writes the rows of an import, each by its place in the file, until all are dealt with or `most` more. Each step is a bounded write
 * that a crash may repeat. Undefined where the import has gone meanwhile: then so has its person.
 */
export async function writeRows(
  record: ImportRecord,
  reader: RowReader,
  { ledger, store }: Parts,
  most = Number.POSITIVE_INFINITY,
): Promise<ImportRecord | undefined> {
  const text = await textOf(record);
  const begun = record.there ? record : await store.change(record, await before(text, record, reader, ledger));
  if (!begun) return undefined;
  const doubles = new Doubles(new Map(begun.there));
  const stop = begun.next + most;
  let current = begun;
  let step: { place: number; draft: EntryDraft }[] = [];
  let { next, written, doubles: found, broken } = current;
  const write = async () => {
    if (step.length > 0) await ledger.import(operationOf(current), step);
    step = [];
    return store.change(current, { next, written, doubles: found, broken });
  };
  for await (const block of plannedRows(text, record.mapping, reader, begun.next)) {
    for (const row of block) {
      const double = doubles.has(row);
      if (row.place < current.next) continue;
      next = row.place + 1;
      if ('refused' in row.draft) broken += 1;
      else if (double && !record.twice) found += 1;
      else {
        written += 1;
        step.push({ place: row.place, draft: row.draft });
      }
    }
    if (next - current.next < STEP) continue;
    const after = await write();
    if (!after || next >= stop) return after;
    current = after;
  }
  return write();
}

/** Whether every row of it has been dealt with. */
export function isWritten({ rows, next }: ImportRecord): boolean {
  return rows !== undefined && next >= rows;
}

/** What the ledger holds on the days of the file, kept before the first row is written: its own rows must not count later. */
async function before(text: string, record: ImportRecord, reader: RowReader, ledger: Parts['ledger']) {
  const days = new Set<string>();
  let rows = 0;
  for await (const block of plannedRows(text, record.mapping, { ...reader, categoryOf: () => undefined }))
    for (const { draft } of block) {
      rows += 1;
      if (!('refused' in draft)) days.add(draft.day);
    }
  return { rows, there: [...(await thereBefore(ledger, record.ledgerId, [...days]))] };
}

/** All steps write under the key and at the instant of the confirmation. */
function operationOf({ ledgerId, by, source, zone, currency, startedAt, createdAt }: ImportRecord): Operation {
  return { ledgerId, by, source, zone, currency, now: startedAt ?? createdAt };
}
