import { randomBytes } from 'node:crypto';
import { type Model, mongo, Schema } from 'mongoose';
import type { LimitBook } from '../src/ledger/limit';
import type { LimitStore } from '../src/ledger/ports';
import type { Database } from './database';

interface BookDocument extends Omit<LimitBook, 'ledgerId'> {
  /** The ledger's id. */
  readonly _id: string;
  /** Made for this write alone, so that a retry knows its own first try. */
  readonly nonce: string;
}

const bookSchema = new Schema<BookDocument>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true, validate: Number.isSafeInteger },
    limits: [Schema.Types.Mixed],
    payday: Number,
    past: [Schema.Types.Mixed],
    nonce: { type: String, required: true },
  },
  { collection: 'limits', strict: 'throw', versionKey: false },
);

const DUPLICATE = 11_000;

/** Limits in MongoDB: all of a ledger in one document, found by its id. */
export class MongoLimits implements LimitStore {
  private readonly model: Model<BookDocument>;

  /** `begin` is told of a ledger before it has its first limit: whoever is known to have none must read them from then on. */
  constructor(
    private readonly database: Database,
    private readonly begin: (ledgerId: string) => Promise<void> = async () => {},
  ) {
    this.model = database.connection.model<BookDocument>('LimitBook', bookSchema);
  }

  async get(ledgerId: string): Promise<LimitBook | undefined> {
    const found = await this.database.run(() => this.model.findById(ledgerId).lean<BookDocument>());
    return found ? toBook(found) : undefined;
  }

  async of(ledgerIds: readonly string[]): Promise<readonly LimitBook[]> {
    const found = await this.database.run(() => this.model.find({ _id: { $in: ledgerIds } }).lean<BookDocument[]>());
    return found.map(toBook);
  }

  async put({ ledgerId: _id, version, ...book }: LimitBook): Promise<boolean> {
    if (version === 1) await this.begin(_id);
    const document = { version, ...book, nonce: randomBytes(9).toString('base64url') };
    const written = await this.database.run(() =>
      version === 1 ? this.insert(_id, document) : this.replace(_id, document),
    );
    // A call that was repeated after a failure of the network may meet its own first try.
    return written || (await this.database.run(() => this.model.exists({ _id, nonce: document.nonce }))) !== null;
  }

  private insert(_id: string, document: Omit<BookDocument, '_id'>): Promise<boolean> {
    return this.model.collection.insertOne({ _id, ...document } as never).then(
      () => true,
      (error) => {
        if (error instanceof mongo.MongoServerError && error.code === DUPLICATE) return false;
        throw error;
      },
    );
  }

  private async replace(_id: string, document: Omit<BookDocument, '_id'>): Promise<boolean> {
    const { matchedCount } = await this.model.replaceOne({ _id, version: document.version - 1 }, document);
    return matchedCount > 0;
  }
}

function toBook({ _id, nonce: _nonce, ...book }: BookDocument): LimitBook {
  return { ledgerId: _id, ...book };
}
