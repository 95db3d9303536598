import { createHash } from 'node:crypto';
import { type Model, Schema } from 'mongoose';
import type { AttemptStore } from '../src/accounts/attempts';
import type { Database } from './database';

interface AttemptDocument {
  readonly _id: string;
  readonly count: number;
  readonly at: Date;
}

const attemptSchema = new Schema<AttemptDocument>(
  { _id: String, count: { type: Number, required: true }, at: { type: Date, required: true } },
  { collection: 'attempts', strict: 'throw', versionKey: false },
);

/** Tries in MongoDB, one document a key: counting is one atomic write. */
export class MongoAttempts implements AttemptStore {
  private readonly model: Model<AttemptDocument>;

  constructor(private readonly database: Database) {
    this.model = database.connection.model<AttemptDocument>('Attempt', attemptSchema);
  }

  async count(key: string, memory: number, now: Date) {
    const quiet = { $lt: ['$at', new Date(now.getTime() - memory)] };
    const before = await this.database.run(() =>
      this.model
        .findOneAndUpdate(
          { _id: idOf(key) },
          [{ $set: { count: { $cond: [quiet, 1, { $add: [{ $ifNull: ['$count', 0] }, 1] }] }, at: now } }],
          { upsert: true, returnDocument: 'before', updatePipeline: true },
        )
        .lean<AttemptDocument>(),
    );
    const forgotten = !before || before.at.getTime() < now.getTime() - memory;
    return forgotten ? { count: 1 } : { count: before.count + 1, before: before.at };
  }

  async clear(key: string): Promise<void> {
    await this.database.run(() => this.model.deleteOne({ _id: idOf(key) }));
  }

  async forgetBefore(when: Date): Promise<void> {
    await this.database.run(() => this.model.deleteMany({ at: { $lt: when } }));
  }
}

/** Keys are made of e-mail and network addresses, which are nobody's business here. */
function idOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
