import { type Model, mongo, Schema } from 'mongoose';
import type { ImportChange, ImportRecord, ImportStore } from '../src/exchange/import-record';
import type { Database } from './database';
import { entryKey } from './entry-document';

type ImportDocument = ImportRecord & { readonly _id: string };

const text = { type: String, required: true } as const;
const integer = { type: Number, required: true } as const;

const importSchema = new Schema<ImportDocument>(
  {
    _id: text,
    id: text,
    ledgerId: text,
    by: text,
    source: { channel: text, message: text },
    name: String,
    packed: Buffer,
    mapping: Schema.Types.Mixed,
    twice: Boolean,
    saidBy: String,
    state: text,
    language: text,
    zone: text,
    currency: text,
    createdAt: { type: Date, required: true },
    startedAt: Date,
    there: Schema.Types.Mixed,
    rows: Number,
    next: integer,
    written: integer,
    doubles: integer,
    broken: integer,
    rewind: Schema.Types.Mixed,
  },
  { collection: 'imports', strict: 'throw', versionKey: false },
);

const DUPLICATE = 11_000;
const UNDER_WAY: { $in: ImportRecord['state'][] } = { $in: ['running', 'rewinding'] };
/** All but the file and what was there before it. */
const SMALL = { packed: 0, there: 0 } as const;

/** Files that are being taken in, a document each. */
export class MongoImports implements ImportStore {
  private readonly model: Model<ImportDocument>;

  constructor(private readonly database: Database) {
    this.model = database.connection.model<ImportDocument>('Import', importSchema);
  }

  async add(record: ImportRecord): Promise<ImportRecord> {
    const _id = entryKey(record.ledgerId, record.id);
    try {
      await this.database.run(() => this.model.collection.insertOne({ _id, ...defined(record) } as never));
    } catch (error) {
      // The same message again, or a second try of our own.
      if (!(error instanceof mongo.MongoServerError) || error.code !== DUPLICATE) throw error;
    }
    return (await this.get(record.ledgerId, record.id))!;
  }

  async get(ledgerId: string, id: string): Promise<ImportRecord | undefined> {
    const found = await this.database.run(() =>
      this.model.findOne({ _id: entryKey(ledgerId, id) }).lean<ImportDocument>(),
    );
    return found ? toRecord(found) : undefined;
  }

  async change(record: ImportRecord, change: ImportChange): Promise<ImportRecord | undefined> {
    const { ledgerId, id, state } = record;
    // A call that was repeated after a failure of the network may meet its own first try.
    const own = { state: change.state ?? state, ...(change.rewind && { 'rewind.key': change.rewind.key }) };
    const gone = Object.entries(change).flatMap(([name, value]) => (value === undefined ? [[name, '']] : []));
    const changed = await this.database.run(() =>
      this.model
        .findOneAndUpdate(
          { _id: entryKey(ledgerId, id), $or: [{ state }, own] },
          { $set: defined(change), ...(gone.length > 0 && { $unset: Object.fromEntries(gone) }) },
          { returnDocument: 'after', projection: SMALL },
        )
        .lean<ImportDocument>(),
    );
    // What is large is known, or was just given; it is not sent to and fro with every step.
    return changed ? { ...toRecord(changed), ...largeOf({ ...record, ...change }) } : undefined;
  }

  async running(limit: number): Promise<readonly ImportRecord[]> {
    const found = await this.database.run(() =>
      this.model.find({ state: UNDER_WAY }).sort({ createdAt: 1 }).limit(limit).lean<ImportDocument[]>(),
    );
    return found.map(toRecord);
  }

  async underWay(ledgerId: string): Promise<ImportRecord | undefined> {
    const found = await this.database.run(() =>
      this.model.findOne({ ledgerId, state: UNDER_WAY }, SMALL).lean<ImportDocument>(),
    );
    return found ? toRecord(found) : undefined;
  }

  async sweep(before: Date): Promise<void> {
    await this.database.run(() =>
      this.model.deleteMany({ state: { $in: ['shown', 'dropped'] }, createdAt: { $lt: before } }),
    );
  }
}

function largeOf({ packed, there }: Pick<ImportRecord, 'packed' | 'there'>) {
  return { ...(packed && { packed }), ...(there && { there }) };
}

function toRecord({ _id, packed, ...record }: ImportDocument): ImportRecord {
  // The driver gives its own kind of bytes.
  const bytes = packed as unknown as mongo.BSON.Binary | Buffer | undefined;
  if (!bytes) return record;
  return { ...record, packed: Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.value()) };
}

function defined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
