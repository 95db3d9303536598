import type { ImportRecord } from './import-record';
import { AT_ONCE, DONE, type Importer, type ImporterParts } from './importer';
import { isWritten, writeRows } from './write-rows';

interface ImportJobParts extends ImporterParts {
  readonly importer: Pick<Importer, 'isHere'>;
  /** Tells the person that all of it is done. Told twice is told once. */
  told(record: ImportRecord): Promise<void>;
  /** Tells them how far it is. */
  progress(record: ImportRecord): Promise<void>;
  /** More is to be done at once. */
  wake(): void;
  /** How long after its confirmation somebody may be waiting for a short import at another instance. */
  readonly waitedForMs?: number;
  /** Rows, and entries taken back, of one import in one round: then other work of the clock has its turn. */
  readonly most?: { readonly rows: number; readonly rewound: number };
}

const FEW = 4;
const MOST = { rows: 5_000, rewound: 4_000 };
/** Nobody waits longer without a word. */
const SILENT_MS = 20_000;
const WEEK_MS = 7 * 86_400_000;

/** Goes on with imports that are too large for one turn, and with taking them back, step by step, and tells whose is done. */
export class ImportJob {
  readonly id = 'imports';
  /** When the person last heard of an import. */
  private readonly heard = new Map<string, number>();

  constructor(private readonly parts: ImportJobParts) {}

  async run(now: Date): Promise<void> {
    const { store, wake } = this.parts;
    const running = (await store.running(FEW)).filter((record) => !this.isWaitedFor(record, now));
    const all = await Promise.allSettled(running.map((record) => this.goOn(record, now)));
    if (all.some((one) => one.status === 'fulfilled' && one.value === 'more')) wake();
    await store.sweep(new Date(now.getTime() - WEEK_MS));
    // One that fails does not hold up the others; it is tried again with the next tick.
    const failed = all.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** Then nobody else goes on with it. */
  private isWaitedFor(record: ImportRecord, now: Date): boolean {
    const { importer, waitedForMs = 0 } = this.parts;
    const { state, rows = 0, startedAt } = record;
    const since = startedAt ? now.getTime() - startedAt.getTime() : Number.POSITIVE_INFINITY;
    return importer.isHere(record) || (state === 'running' && rows <= AT_ONCE && since < waitedForMs);
  }

  private async goOn(record: ImportRecord, now: Date): Promise<'more' | undefined> {
    const { store, told } = this.parts;
    const after = await (record.state === 'rewinding' ? this.rewind(record) : this.write(record, now));
    if (!after) return undefined;
    if (isThrough(after)) {
      // Told before it is marked: a crash between the two tells it again, which is once.
      await told(after);
      await store.change(after, DONE);
      this.heard.delete(after.id);
      return undefined;
    }
    await this.report(after, now);
    return 'more';
  }

  private async write(record: ImportRecord, now: Date): Promise<ImportRecord | undefined> {
    return writeRows(record, await this.parts.reader(record, now), this.parts, (this.parts.most ?? MOST).rows);
  }

  private async rewind(record: ImportRecord): Promise<ImportRecord | undefined> {
    const { ledger, store, most = MOST } = this.parts;
    let current: ImportRecord | undefined = record;
    for (let looked = 0; current?.rewind && looked < most.rewound && !isThrough(current); ) {
      const { rewind } = current as { rewind: NonNullable<ImportRecord['rewind']> };
      const step = await ledger.rewind(rewind.operation, rewind, rewind.after);
      looked += step.looked;
      const written = rewind.written + step.written;
      const next = step.after === undefined ? { through: true } : { after: step.after };
      current = await store.change(current, { rewind: { ...rewind, written, ...next } });
    }
    return current;
  }

  private async report(record: ImportRecord, now: Date): Promise<void> {
    const began = record.state === 'rewinding' ? record.rewind?.operation.now : record.startedAt;
    const heard = this.heard.get(record.id) ?? began?.getTime() ?? 0;
    if (now.getTime() - heard < SILENT_MS) return;
    this.heard.set(record.id, now.getTime());
    await this.parts.progress(record);
  }
}

function isThrough(record: ImportRecord): boolean {
  return record.state === 'rewinding' ? record.rewind?.through === true : isWritten(record);
}
