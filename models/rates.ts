import type { Collection } from 'mongoose';
import type { Day } from '../src/ledger/period';
import type { DayOfRates } from '../src/ledger/rate-table';
import type { RateStore } from '../src/rates/rate-store';
import type { Database } from './database';

interface RateDocument extends Omit<DayOfRates, 'day'> {
  /** The day: "2026-11-20". */
  readonly _id: Day;
}

/** Exchange rates in MongoDB, a document a day. */
export class MongoRates implements RateStore {
  private readonly rates: Collection<RateDocument>;

  constructor(private readonly database: Database) {
    this.rates = database.connection.collection<RateDocument>('rates');
  }

  async keep(days: readonly DayOfRates[]): Promise<void> {
    if (days.length === 0) return;
    const writes = days.map(({ day, ...says }) => ({
      updateOne: { filter: { _id: day }, update: { $set: says }, upsert: true },
    }));
    await this.database.run(() => this.rates.bulkWrite(writes, { ordered: false }));
  }

  async since(day: Day): Promise<readonly DayOfRates[]> {
    const found = await this.database.run(() =>
      this.rates
        .find({ _id: { $gte: day } })
        .sort({ _id: 1 })
        .toArray(),
    );
    return found.map(({ _id, base, rates }) => ({ day: _id, base, rates }));
  }
}
