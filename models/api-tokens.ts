import { type Model, Schema } from 'mongoose';
import { type ApiToken, type ApiTokenStore, MOST_TOKENS } from '../src/accounts/api-tokens';
import type { Database } from './database';

type ApiTokenDocument = Omit<ApiToken, 'id'> & { readonly _id: string };

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;

const apiTokenSchema = new Schema<ApiTokenDocument>(
  { _id: text, personId: text, name: text, scopes: [String], createdAt: date, expiresAt: date, usedAt: Date },
  { collection: 'api-tokens', strict: 'throw', versionKey: false },
);

/** Personal access tokens in MongoDB, by their digests. */
export class MongoApiTokens implements ApiTokenStore {
  private readonly model: Model<ApiTokenDocument>;

  constructor(private readonly database: Database) {
    this.model = database.connection.model<ApiTokenDocument>('ApiToken', apiTokenSchema);
  }

  async add({ id, ...token }: ApiToken): Promise<void> {
    await this.database.run(() => this.model.updateOne({ _id: id }, { $setOnInsert: token }, { upsert: true }));
  }

  async get(id: string): Promise<ApiToken | undefined> {
    const found = await this.database.run(() => this.model.findById(id).lean<ApiTokenDocument>());
    return found ? toToken(found) : undefined;
  }

  async used(id: string, now: Date): Promise<void> {
    await this.database.run(() => this.model.updateOne({ _id: id }, { $set: { usedAt: now } }));
  }

  async of(people: readonly string[]): Promise<readonly ApiToken[]> {
    const mine = { personId: { $in: [...people] } };
    const found = await this.database.run(() =>
      this.model
        .find(mine)
        .sort({ createdAt: -1 })
        .limit(MOST_TOKENS * 5)
        .lean<ApiTokenDocument[]>(),
    );
    return found.map(toToken);
  }

  async remove(people: readonly string[], id: string): Promise<boolean> {
    const mine = { _id: id, personId: { $in: [...people] } };
    const { deletedCount } = await this.database.run(() => this.model.deleteOne(mine));
    return deletedCount > 0;
  }
}

function toToken({ _id, ...token }: ApiTokenDocument): ApiToken {
  return { id: _id, ...token };
}
