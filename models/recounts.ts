import type { Collection } from 'mongoose';
import type { Recount, RecountStore } from '../src/rates/rate-store';
import type { Database } from './database';

interface RecountDocument {
  /** The ledger. */
  readonly _id: string;
  readonly personId: string;
  readonly asked?: number;
}

/** Looked at in one round of the clock; the rest in the next. */
const MOST = 500;

/** Ledgers to be counted anew, in MongoDB, a document each. */
export class MongoRecounts implements RecountStore {
  private readonly recounts: Collection<RecountDocument>;
  private readonly people: Collection<{ _id: string; currency: string }>;

  constructor(private readonly database: Database) {
    this.recounts = database.connection.collection<RecountDocument>('recounts');
    this.people = database.connection.collection<{ _id: string; currency: string }>('people');
  }

  async ask(ledgerId: string, personId: string): Promise<void> {
    const asking = { $set: { personId }, $inc: { asked: 1 } };
    await this.database.run(() => this.recounts.updateOne({ _id: ledgerId }, asking, { upsert: true }));
  }

  async due(after: string): Promise<readonly Recount[]> {
    const found = await this.database.run(() =>
      this.recounts
        .find({ _id: { $gt: after } })
        .sort({ _id: 1 })
        .limit(MOST)
        .toArray(),
    );
    const ids = found.map(({ personId }) => personId);
    const people = await this.database.run(() =>
      this.people.find({ _id: { $in: ids } }, { projection: { currency: 1 } }).toArray(),
    );
    const currencies = new Map(people.map(({ _id, currency }) => [_id, currency]));
    return found.map(({ _id, personId, asked = 0 }) => ({ ledgerId: _id, currency: currencies.get(personId), asked }));
  }

  async done({ ledgerId, asked }: Recount): Promise<void> {
    const same = asked === 0 ? { asked: { $exists: false } } : { asked };
    await this.database.run(() => this.recounts.deleteOne({ _id: ledgerId, ...same }));
  }
}
