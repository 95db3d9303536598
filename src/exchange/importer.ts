import { createHash } from 'node:crypto';
import { keyOf } from '../ledger/key';
import type { Large, Ledger, Operation } from '../ledger/ledger';
import { decodeText, type NoText } from './decode-text';
import type { RowReader } from './draft-of-row';
import { findMapping, type Habits, type NoSheet } from './find-mapping';
import type { ImportRecord, ImportStore } from './import-record';
import { isOwn } from './own-json';
import { packedText } from './packed-text';
import { type Preview, previewImport } from './preview-import';
import { writeRows } from './write-rows';

/** Bytes of a file that is read. */
export const LARGEST_FILE = 5_000_000;
/** Rows of a file that is read: a decade of a busy account. */
export const MOST_ROWS = 50_000;
/** So many are imported while the person waits; more go on without them. */
export const AT_ONCE = 1_000;

export type NoImport = NoText | NoSheet | 'too-many-rows' | 'wrong-type';

export interface ImporterParts {
  readonly ledger: Pick<Ledger, 'import' | 'amountsOn' | 'rewind' | 'count'>;
  readonly store: ImportStore;
  /** Reads categories with the words of this ledger's person. */
  reader(record: ImportRecord, now: Date): Promise<RowReader>;
}

/** What is known when a person confirms: how many rows there are, and by which operation. */
type Confirmed = Pick<ImportRecord, 'rows' | 'saidBy'>;

/** Takes files in: nothing is written before it was confirmed, then row by row, each once, whatever happens between two of them. */
export class Importer {
  private readonly here = new Set<string>();

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
      packed: await packedText(decoded.text),
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
    return previewImport(record, await this.parts.reader(record, now), this.parts.ledger);
  }

  /** Begins what was confirmed; twice the same is one. Undefined where it is confirmed, dropped or gone. */
  async start(record: ImportRecord, now: Date, said: Confirmed = {}): Promise<ImportRecord | undefined> {
    if (record.state !== 'shown') return undefined;
    return this.parts.store.change(record, { ...said, state: 'running', startedAt: now });
  }

  /** Does all of it while the person waits. */
  async finish(record: ImportRecord, now: Date): Promise<ImportRecord | undefined> {
    this.here.add(record.id);
    try {
      const written = await writeRows(record, await this.parts.reader(record, now), this.parts);
      return written && (await this.parts.store.change(written, DONE));
    } finally {
      this.here.delete(record.id);
    }
  }

  /** Whether somebody waits here for this import: then nobody else goes on with it. */
  isHere({ id }: ImportRecord): boolean {
    return this.here.has(id);
  }

  /**
   * Begins to take an import back, or to bring it back: the same message again is the same. 'busy' where something else is being done to
   * it; undefined where it is not known.
   */
  async rewind(operation: Operation, large: Large): Promise<ImportRecord | 'busy' | undefined> {
    const record = await this.parts.store.get(large.ledgerId, large.batch);
    const key = keyOf(operation.source);
    if (!record || record.rewind?.key === key) return record;
    if (record.state !== 'done') return 'busy';
    const count = await this.parts.ledger.count(large.ledgerId, large.of);
    const rewind = { ...large, operation: { ...operation, ledgerId: large.ledgerId }, key, count, written: 0 };
    return (await this.parts.store.change(record, { state: 'rewinding', rewind })) ?? 'busy';
  }
}

/** The file is of no more use. */
export const DONE = { state: 'done', packed: undefined, there: undefined } as const;

/** What begins like an archive (Excel's files are), a PDF or a picture is no text, whatever follows. */
const OTHERS = ['PK\u0003\u0004', '%PDF', '\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', '\u00d0\u00cf\u0011\u00e0'];

function isOther(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 8).toString('latin1');
  return OTHERS.some((sign) => head.startsWith(sign));
}
