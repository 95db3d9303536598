import type { Collection } from 'mongoose';
import { mongo } from 'mongoose';
import type { Database } from './database';

/** Whether a document was written, or one with its key stood there already. */
export type Inserted = 'new' | 'there';

interface Waiting {
  readonly document: mongo.Document;
  resolve(inserted: Inserted): void;
  reject(error: unknown): void;
}

const DUPLICATE = 11_000;
const MOST = 500;

/**
 * Writes the documents of many turns with one journaled command: whatever arrives while a command is on its way goes with
 * the next one, so that a hundred people cost the disk one wait and not a hundred. Each document still succeeds or fails alone.
 */
export class GroupedInserts {
  private waiting: Waiting[] = [];
  private busy = false;

  constructor(
    private readonly database: Database,
    private readonly collection: Collection,
  ) {}

  /** Settles when the document is durable. A retry may meet its own first try: then it is 'there'. */
  insert(document: mongo.Document): Promise<Inserted> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ document, resolve, reject });
      if (this.busy) return;
      this.busy = true;
      setImmediate(() => this.work());
    });
  }

  private async work(): Promise<void> {
    while (this.waiting.length > 0) await this.write(this.waiting.splice(0, MOST));
    this.busy = false;
  }

  private async write(group: readonly Waiting[]): Promise<void> {
    const documents = group.map(({ document }) => document);
    try {
      await this.database.run(() => this.collection.insertMany(documents, { ordered: false }));
      for (const { resolve } of group) resolve('new');
    } catch (error) {
      if (error instanceof mongo.MongoBulkWriteError && settle(group, error)) return;
      if (group.length === 1) return group[0]!.reject(error);
      // One document that cannot be written must not take the others with it.
      for (const one of group) await this.write([one]);
    }
  }
}

/** False where the error is none of single documents: then nothing is known of any. */
function settle(group: readonly Waiting[], { writeErrors }: mongo.MongoBulkWriteError): boolean {
  const failures = new Map([writeErrors].flat().map((failure) => [failure.index, failure]));
  if (failures.size === 0) return false;
  for (const [place, { resolve, reject }] of group.entries()) {
    const failure = failures.get(place);
    if (!failure) resolve('new');
    else if (failure.code === DUPLICATE) resolve('there');
    else reject(failure);
  }
  return true;
}
