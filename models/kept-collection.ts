import { type Model, mongo, type QueryFilter, Schema } from 'mongoose';
import type { KeptStore, Newest } from '../src/ledger/keeping';
import type { Kept } from '../src/ledger/kept';
import type { Database } from './database';
import { entryKey } from './entry-document';

/** The operation at the end of the changes, or of the undone ones, where an index can find it. */
interface Latest {
  readonly by: string;
  readonly at: Date;
  readonly key: string;
}

/** Something kept, as it is stored: one document, so that every change of it is one atomic write. */
export type KeptDocument<K> = K & {
  readonly _id: string;
  readonly lastChange?: Latest;
  readonly lastUndone?: Latest;
};

const text = { type: String, required: true } as const;
const latest = { _id: false, by: String, at: Date, key: String };

/** The fields that everything kept has; `more` are those of its own kind. */
export function keptSchema<K>(collection: string, more: object = {}): Schema<KeptDocument<K>> {
  const fields = {
    _id: text,
    id: text,
    ledgerId: text,
    by: text,
    createdAt: { type: Date, required: true },
    live: { type: Boolean, required: true },
    version: { type: Number, required: true },
    says: Schema.Types.Mixed,
    changes: [Schema.Types.Mixed],
    undone: [Schema.Types.Mixed],
    keys: [String],
    lastChange: latest,
    lastUndone: latest,
    ...more,
  };
  return new Schema(fields, { collection, strict: 'throw', versionKey: false }) as unknown as Schema<KeptDocument<K>>;
}

const DUPLICATE = 11_000;

/** Things of one kind in MongoDB. */
export class KeptCollection<K extends Kept<unknown>> implements KeptStore<K> {
  protected readonly model: Model<KeptDocument<K>>;

  constructor(
    protected readonly database: Database,
    name: string,
    schema: Schema<KeptDocument<K>>,
  ) {
    this.model = database.connection.model<KeptDocument<K>>(name, schema);
  }

  async add(one: K): Promise<K> {
    try {
      await this.database.run(() => this.model.collection.insertOne({ ...toDocument(one) } as never));
    } catch (error) {
      // The same message again, or a second try of our own.
      if (!(error instanceof mongo.MongoServerError) || error.code !== DUPLICATE) throw error;
    }
    return (await this.get(one.ledgerId, one.id))!;
  }

  async replace(next: K): Promise<boolean> {
    const { _id, ...document } = toDocument(next);
    const before = { _id, version: next.version - 1 } as QueryFilter<KeptDocument<K>>;
    const { matchedCount } = await this.database.run(() => this.model.replaceOne(before, document as never));
    if (matchedCount > 0) return true;
    // A call that was repeated after a failure of the network may meet its own first try.
    const stored = await this.get(next.ledgerId, next.id);
    return stored?.version === next.version && same(stored, next);
  }

  async get(ledgerId: string, id: string): Promise<K | undefined> {
    const [found] = await this.find({ _id: entryKey(ledgerId, id) }, { _id: 1 }, 1);
    return found;
  }

  all(ledgerId: string, most: number): Promise<readonly K[]> {
    return this.find({ ledgerId, live: true }, { createdAt: 1, _id: 1 }, most);
  }

  async writtenBy(ledgerId: string, key: string): Promise<K | undefined> {
    const [found] = await this.find({ ledgerId, keys: key }, {}, 1);
    return found;
  }

  async newest(ledgerId: string, by: string, where: 'changes' | 'undone'): Promise<Newest | undefined> {
    const field = where === 'changes' ? 'lastChange' : 'lastUndone';
    const found = await this.database.run(() =>
      this.model
        .findOne({ ledgerId, [`${field}.by`]: by } as QueryFilter<KeptDocument<K>>)
        .sort({ [`${field}.at`]: -1, [`${field}.key`]: -1 })
        .select({ id: 1, [field]: 1 } as never)
        .lean<KeptDocument<K>>(),
    );
    const newest = found?.[field];
    return newest && { id: found.id, key: newest.key, at: newest.at };
  }

  protected async find(filter: object, order: Readonly<Record<string, 1 | -1>>, most: number): Promise<readonly K[]> {
    const found = await this.database.run(() =>
      this.model
        .find(filter as QueryFilter<KeptDocument<K>>)
        .sort(order)
        .limit(most)
        .lean<KeptDocument<K>[]>(),
    );
    return found.map((document) => {
      const { _id, lastChange, lastUndone, ...one } = document as KeptDocument<Kept<unknown>>;
      return one as unknown as K;
    });
  }
}

function toDocument<K extends Kept<unknown>>(one: K): KeptDocument<K> {
  const change = one.changes.at(-1);
  const undone = one.undone.at(-1);
  return {
    ...one,
    _id: entryKey(one.ledgerId, one.id),
    ...(change && { lastChange: { by: change.by, at: change.at, key: change.key } }),
    ...(undone && { lastUndone: { by: undone.by, at: undone.undoneAt, key: undone.undoneBy } }),
  };
}

/** Without what is absent, as the database keeps it. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
