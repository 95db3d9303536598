import { type Connection, mongo } from 'mongoose';
import type { Database } from './database';
import { isNetworkFailure } from './network-failure';
import { DatabaseTimeout } from './run-call';

interface Keyed extends mongo.Document {
  readonly _id: string;
}

/** One change of one document, in a collection of the connection's database. */
export type Write = {
  readonly collection: string;
  /** Behind all others of its command, so that it is not there without them where the database dies in the middle. */
  readonly last?: true;
} & (
  | { readonly insert: Keyed }
  | { readonly replace: { readonly _id: string; readonly [field: string]: unknown }; readonly by: mongo.Document }
  | { readonly change: { readonly _id: string; readonly [field: string]: unknown }; readonly by: mongo.Document }
  /** By its key alone, which asks no planner of the database: it takes a third of the time of a replacement. */
  | { readonly set: { readonly _id: string }; readonly fields: mongo.Document }
);

interface Waiting {
  readonly write: Write;
  resolve(written: boolean): void;
  reject(error: unknown): void;
}

interface Failure {
  readonly code: number;
}

const DUPLICATE = 11_000;
const MOST = 500;
/** A plain message is understood in a fraction of it; what takes longer goes with a later command. */
const LONGEST_WAIT_MS = 5;
/** With so many writes a command waits for no more. */
const ENOUGH = 12;
/** The first version of the protocol with a command that writes to several collections: MongoDB 8.0. */
const SEVERAL_COLLECTIONS = 25;

/**
 * Writes the documents of many turns with one journaled command: whatever arrives while a command is on its way goes with
 * the next one, so that a hundred people cost the disk one wait and not a hundred. Each document still succeeds or fails
 * alone. A server older than MongoDB 8.0 gets a command a collection.
 */
export class GroupedWrites {
  private waiting: Waiting[] = [];
  private busy = false;
  /** How many pieces of work are under way that will most likely have something to write. */
  private expected = 0;
  private arrived: (() => void) | undefined;

  constructor(private readonly database: Pick<Database, 'connection' | 'run'>) {}

  /**
   * Settles when the document is durable. False: it is not known to be written by this call. An insert then met a document
   * with its key; a change of another kind found none that fits, or one of its group did. A retry may meet its own first try.
   */
  write(write: Write): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ write, resolve, reject });
      if (this.busy) return;
      this.busy = true;
      void this.work();
    });
  }

  /** What comes of it will most likely be written: the next command waits for it a little, so that both go together. */
  expecting<T>(work: T | Promise<T>): T | Promise<T> {
    if (!(work instanceof Promise)) return work;
    const ended = () => {
      this.expected -= 1;
      if (this.expected === 0) this.arrived?.();
    };
    this.expected += 1;
    work.then(ended, ended);
    return work;
  }

  private async work(): Promise<void> {
    while (this.waiting.length > 0) {
      // Whoever has just been answered may have more to write: it goes along.
      await new Promise(setImmediate);
      if (this.expected > 0 && this.waiting.length < ENOUGH) await this.company();
      await this.together(this.waiting.splice(0, MOST));
    }
    this.busy = false;
  }

  /** Resolves when nothing is expected any more, or has not come for some milliseconds. */
  private company(): Promise<void> {
    return new Promise((resolve) => {
      const enough = setTimeout(resolve, LONGEST_WAIT_MS);
      this.arrived = () => {
        clearTimeout(enough);
        this.arrived = undefined;
        setImmediate(resolve);
      };
    });
  }

  private async together(arrived: readonly Waiting[]): Promise<void> {
    const { connection } = this.database;
    const group = inTheirOrder(arrived);
    if (speaks(connection) >= SEVERAL_COLLECTIONS) return this.send(group, severalCollections);
    const collections = new Set(group.map(({ write }) => write.collection));
    await Promise.all(
      [...collections].map((name) =>
        this.send(
          group.filter(({ write }) => write.collection === name),
          oneCollection,
        ),
      ),
    );
  }

  private async send(group: readonly Waiting[], command: Command): Promise<void> {
    try {
      const writes = group.map(({ write }) => write);
      const { matched, failures } = await this.database.run(() => command(this.database.connection, writes));
      const changes = writes.filter((write) => !('insert' in write)).length;
      for (const [place, { write, resolve, reject }] of group.entries()) {
        const failure = failures.get(place);
        if (!failure) resolve('insert' in write || matched === changes);
        else if (failure.code === DUPLICATE) resolve(false);
        else reject(failure);
      }
    } catch (error) {
      if (group.length === 1 || error instanceof DatabaseTimeout || isNetworkFailure(error)) {
        for (const { reject } of group) reject(error);
        return;
      }
      // One document that cannot be written must not take the others with it.
      for (const one of group) await this.send([one], command);
    }
  }
}

/**
 * Inserts first, those into one collection side by side: the database writes such neighbours as one, in a quarter less time.
 * Then what is changed, then what must be last; each kind in the order of arrival.
 */
function inTheirOrder(arrived: readonly Waiting[]): readonly Waiting[] {
  const last = arrived.filter(({ write }) => write.last);
  const inserts = arrived.filter(({ write }) => !write.last && 'insert' in write);
  const changes = arrived.filter(({ write }) => !write.last && !('insert' in write));
  const collections = [...new Set(inserts.map(({ write }) => write.collection))];
  const neighbours = collections.flatMap((name) => inserts.filter(({ write }) => write.collection === name));
  return [...neighbours, ...changes, ...last];
}

/** How many changes found their document, and which writes failed by their places. Throws what concerns them all. */
type Command = (
  connection: Connection,
  writes: readonly Write[],
) => Promise<{ matched: number; failures: ReadonlyMap<number, Failure> }>;

const severalCollections: Command = async (connection, writes) => {
  const models = writes.map((write): mongo.AnyClientBulkWriteModel<mongo.Document> => {
    const namespace = `${connection.name}.${write.collection}`;
    if ('insert' in write) return { name: 'insertOne', namespace, document: write.insert as mongo.Document };
    if ('set' in write)
      return { name: 'updateOne', namespace, filter: write.set as mongo.Document, update: { $set: write.fields } };
    if ('change' in write)
      return { name: 'updateOne', namespace, filter: { ...write.change } as mongo.Document, update: write.by };
    return {
      name: 'replaceOne',
      namespace,
      // Ours are strings; the driver's type knows object ids only.
      filter: { ...write.replace } as mongo.Document,
      replacement: write.by,
    };
  });
  try {
    const { matchedCount } = await connection.getClient().bulkWrite(models, { ordered: false });
    return { matched: matchedCount, failures: new Map() };
  } catch (error) {
    if (!(error instanceof mongo.MongoClientBulkWriteError)) throw error;
    if (error.writeErrors.size === 0) throw error.cause ?? error;
    return { matched: error.partialResult?.matchedCount ?? 0, failures: error.writeErrors };
  }
};

const oneCollection: Command = async (connection, writes) => {
  const models = writes.map((write): mongo.AnyBulkWriteOperation<Keyed> => {
    if ('insert' in write) return { insertOne: { document: write.insert } };
    if ('set' in write) return { updateOne: { filter: write.set, update: { $set: write.fields } } };
    if ('change' in write) return { updateOne: { filter: { ...write.change }, update: write.by } };
    return { replaceOne: { filter: { ...write.replace }, replacement: write.by } };
  });
  try {
    const { matchedCount } = await connection
      .db!.collection<Keyed>(writes[0]!.collection)
      .bulkWrite(models, { ordered: false });
    return { matched: matchedCount, failures: new Map() };
  } catch (error) {
    if (!(error instanceof mongo.MongoBulkWriteError)) throw error;
    const failures = [error.writeErrors].flat();
    if (failures.length === 0) throw error;
    return { matched: error.matchedCount, failures: new Map(failures.map((failure) => [failure.index, failure])) };
  }
};

function speaks(connection: Connection): number {
  const { topology } = connection.getClient() as unknown as { topology?: Topology };
  return topology?.lastHello()?.maxWireVersion ?? 0;
}

interface Topology {
  lastHello(): { readonly maxWireVersion?: number } | undefined;
}
