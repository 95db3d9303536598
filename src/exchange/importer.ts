import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import type { EntryDraft } from '../ledger/entry';
import { keyOf } from '../ledger/key';
import type { Ledger, Operation } from '../ledger/ledger';
import type { Period } from '../ledger/period';
import { decodeText, type NoText } from './decode-text';
import { Doubles, thereOf } from './doubles';
import type { RowReader, RowRefusal } from './draft-of-row';
import { findMapping, type Habits, type NoSheet } from './find-mapping';
import { headingsOf } from './headings-of';
import type { ImportRecord, ImportStore } from './import-record';
import { isOwn } from './own-json';
import { type PlannedRow, plannedRows } from './planned-rows';

/** Bytes of a file that is read. */
export const LARGEST_FILE = 5_000_000;
/** Rows of a file that is read: a decade of a busy account. */
export const MOST_ROWS = 50_000;
/** So many are imported while the person waits; more go on without them. */
export const AT_ONCE = 1_000;

const STEP = 500;
const FIRST = 5;
const MOST_TOLD = 3;

export type NoImport = NoText | NoSheet | 'too-many-rows' | 'wrong-type';

/** What a file would do to the ledger. */
export interface Preview {
  readonly count: number;
  readonly period?: Period;
  readonly first: readonly EntryDraft[];
  readonly broken: { readonly count: number; readonly lines: readonly BrokenLine[] };
  /** Rows that are there already; undefined where there are too many rows to look them all up while the person waits. */
  readonly doubles?: { readonly count: number; readonly lines: readonly number[] };
  /** What the file calls the columns that are read, as far as it names them. */
  readonly headings: Readonly<Partial<Record<'day' | 'amount' | 'debit' | 'credit', string>>>;
}

export interface BrokenLine {
  readonly line: number;
  readonly refused: RowRefusal;
  readonly says: string;
}

interface ImporterParts {
  readonly ledger: Pick<Ledger, 'import' | 'amountsOn'>;
  readonly store: ImportStore;
  /** Reads categories with the words of this ledger's person. */
  reader(record: ImportRecord, now: Date): Promise<RowReader>;
  /** Tells the person that it is done, where they have not waited for it. */
  told(record: ImportRecord): Promise<void>;
}

/** Takes files in: nothing is written before it was confirmed, then row by row, each once, whatever happens between two of them. */
export class Importer {
  readonly id = 'imports';

  constructor(private readonly parts: ImporterParts) {}

  /** Keeps a file and finds out how it is written. */
  async open(
    file: { readonly name: string; readonly bytes: Buffer },
    operation: Operation,
    habits: Habits & { readonly language: string },
  ): Promise<ImportRecord | { readonly refused: NoImport }> {
    if (isOther(file.bytes)) return { refused: 'wrong-type' };
    const decoded = decodeText(file.bytes, habits.language);
    if ('refused' in decoded) return decoded;
    const own = isOwn(decoded.text);
    const mapping = own ? undefined : findMapping(decoded.text, habits);
    if (mapping && 'refused' in mapping) return mapping;
    const hash = createHash('sha256').update(file.bytes).digest('base64url').slice(0, 22);
    const source = { channel: operation.source.channel, message: `${operation.source.message}:${hash}` };
    return this.parts.store.add({
      id: keyOf(source),
      ledgerId: operation.ledgerId,
      by: operation.by,
      source,
      name: file.name.slice(0, 100),
      packed: await pack(Buffer.from(decoded.text)),
      mapping,
      twice: false,
      state: 'shown',
      language: habits.language,
      zone: operation.zone,
      currency: operation.currency,
      createdAt: operation.now,
      next: 0,
      written: 0,
      doubles: 0,
      broken: 0,
    });
  }

  /** What it would write, without writing it. */
  async preview(record: ImportRecord, now: Date): Promise<Preview | { readonly refused: 'too-many-rows' }> {
    const reader = await this.parts.reader(record, now);
    const quick = { ...reader, categoryOf: () => undefined };
    const text = await textOf(record);
    const rows: PlannedRow[] = [];
    const broken: BrokenLine[] = [];
    let [count, brokenCount] = [0, 0];
    let [from, to] = ['9999-12-31', '0000-01-01'];
    for await (const block of plannedRows(text, record.mapping, quick))
      for (const row of block) {
        if (row.place >= MOST_ROWS) return { refused: 'too-many-rows' };
        const { draft, line, says } = row;
        if ('refused' in draft) {
          brokenCount += 1;
          if (broken.length < MOST_TOLD) broken.push({ line, refused: draft.refused, says: says.slice(0, 60) });
          continue;
        }
        count += 1;
        if (draft.day < from) from = draft.day;
        if (draft.day > to) to = draft.day;
        if (rows.length <= AT_ONCE) rows.push(row);
      }
    return {
      count,
      period: count > 0 ? { from, to } : undefined,
      first: await this.firstOf(text, record, reader),
      broken: { count: brokenCount, lines: broken },
      doubles: count > AT_ONCE ? undefined : await this.doublesIn(rows, record),
      headings: record.mapping ? headingsOf(text, record.mapping) : {},
    };
  }

  /** Begins what was confirmed; twice the same is one. Undefined where it is confirmed, dropped or gone. */
  async start(record: ImportRecord, now: Date): Promise<ImportRecord | undefined> {
    if (record.state !== 'shown') return undefined;
    return this.parts.store.change(record, { state: 'running', startedAt: now });
  }

  /** Goes on with one until it is done. Each step is a bounded write that a crash may repeat. */
  async finish(record: ImportRecord, now: Date): Promise<ImportRecord> {
    const reader = await this.parts.reader(record, now);
    const text = await textOf(record);
    let current = record.there ? record : await this.count(text, record, reader);
    const doubles = new Doubles(new Map(current.there));
    let step: { place: number; draft: EntryDraft }[] = [];
    let { next, written, doubles: found, broken } = current;
    const write = async () => {
      if (step.length > 0) await this.parts.ledger.import(operationOf(current), step);
      current = (await this.parts.store.change(current, { next, written, doubles: found, broken })) ?? current;
      step = [];
    };
    for await (const block of plannedRows(text, record.mapping, reader)) {
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
      if (next - current.next >= STEP) await write();
    }
    await write();
    return (await this.parts.store.change(current, { state: 'done', packed: undefined, there: undefined })) ?? current;
  }

  /** Goes on with what is under way, and tells whose import is done. */
  async run(now: Date): Promise<void> {
    for (const record of await this.parts.store.running(FEW)) await this.parts.told(await this.finish(record, now));
    await this.parts.store.sweep(new Date(now.getTime() - WEEK_MS));
  }

  /** What the ledger holds on the days of the file, kept before the first row is written: its own rows must not count later. */
  private async count(text: string, record: ImportRecord, reader: RowReader): Promise<ImportRecord> {
    const days = new Set<string>();
    const quick = { ...reader, categoryOf: () => undefined };
    for await (const block of plannedRows(text, record.mapping, quick))
      for (const { draft } of block) if (!('refused' in draft)) days.add(draft.day);
    const there = [...thereOf(await this.parts.ledger.amountsOn(record.ledgerId, [...days]))];
    return (await this.parts.store.change(record, { there })) ?? record;
  }

  private async firstOf(text: string, record: ImportRecord, reader: RowReader): Promise<EntryDraft[]> {
    const first: EntryDraft[] = [];
    for await (const block of plannedRows(text, record.mapping, reader)) {
      for (const { draft } of block) if (!('refused' in draft) && first.length < FIRST) first.push(draft);
      if (first.length >= FIRST) break;
    }
    return first;
  }

  private async doublesIn(rows: readonly PlannedRow[], { ledgerId }: ImportRecord) {
    const days = new Set(rows.flatMap(({ draft }) => ('refused' in draft ? [] : draft.day)));
    const doubles = new Doubles(thereOf(await this.parts.ledger.amountsOn(ledgerId, [...days])));
    const lines = rows.filter((row) => doubles.has(row)).map(({ line }) => line);
    return { count: lines.length, lines: lines.slice(0, MOST_TOLD) };
  }
}

const FEW = 4;
const WEEK_MS = 7 * 86_400_000;
const pack = promisify(deflate) as (bytes: Buffer) => Promise<Buffer>;
const unpack = promisify(inflate) as (bytes: Buffer) => Promise<Buffer>;

async function textOf({ packed }: ImportRecord): Promise<string> {
  return packed ? (await unpack(packed)).toString() : '';
}

/** All steps write under the key and at the instant of the confirmation. */
function operationOf({ ledgerId, by, source, zone, currency, startedAt, createdAt }: ImportRecord): Operation {
  return { ledgerId, by, source, zone, currency, now: startedAt ?? createdAt };
}

/** What begins like an archive (Excel's files are), a PDF or a picture is no text, whatever follows. */
const OTHERS = ['PK\u0003\u0004', '%PDF', '\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', '\u00d0\u00cf\u0011\u00e0'];

function isOther(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 8).toString('latin1');
  return OTHERS.some((sign) => head.startsWith(sign));
}
