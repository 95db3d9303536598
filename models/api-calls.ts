import { type Model, Schema } from 'mongoose';
import type { Answered, Call, CallStore } from '../src/api/calls';
import type { Database } from './database';

type CallDocument = Omit<Call, 'id'> & { readonly _id: string };

const text = { type: String, required: true } as const;

const callSchema = new Schema<CallDocument>(
  {
    _id: text,
    personId: text,
    asked: text,
    at: { type: Date, required: true },
    answer: { type: { _id: false, status: Number, body: String } },
  },
  { collection: 'api-calls', strict: 'throw', versionKey: false },
);

/** Requests with an idempotency key in MongoDB, a document each. */
export class MongoApiCalls implements CallStore {
  private readonly model: Model<CallDocument>;

  constructor(private readonly database: Database) {
    this.model = database.connection.model<CallDocument>('ApiCall', callSchema);
  }

  async begin({ id, ...call }: Call): Promise<Call> {
    const { _id, ...stands } = await this.first(id, { $setOnInsert: call }, true);
    return { id: _id, ...stands };
  }

  async answer(id: string, answer: Answered): Promise<Answered> {
    const unanswered = { _id: id, answer: { $exists: false } };
    await this.database.run(() => this.model.updateOne(unanswered, { $set: { answer } }));
    const found = await this.database.run(() => this.model.findById(id).lean<CallDocument>());
    return found?.answer ?? answer;
  }

  async forgetBefore(when: Date): Promise<void> {
    await this.database.run(() => this.model.deleteMany({ at: { $lt: when } }));
  }

  /** Two upserts at once: one may be told of a double, and then it is there. */
  private async first(id: string, update: object, again: boolean): Promise<CallDocument> {
    try {
      const found = await this.database.run(() =>
        this.model
          .findOneAndUpdate({ _id: id }, update, { upsert: true, returnDocument: 'after' })
          .lean<CallDocument>(),
      );
      return found!;
    } catch (error) {
      if (!again || (error as { code?: number }).code !== DUPLICATE) throw error;
      return this.first(id, update, false);
    }
  }
}

const DUPLICATE = 11_000;
