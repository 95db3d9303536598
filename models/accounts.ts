import { type Model, mongo, Schema } from 'mongoose';
import type { Account, AccountStore } from '../src/accounts/account';
import type { Database } from './database';

type AccountDocument = Omit<Account, 'id'> & { readonly _id: string };

const text = { type: String, required: true } as const;

const accountSchema = new Schema<AccountDocument>(
  {
    _id: text,
    email: String,
    pending: String,
    name: text,
    phone: String,
    hash: text,
    createdAt: { type: Date, required: true },
  },
  { collection: 'accounts', strict: 'throw', versionKey: false },
);

const DUPLICATE = 11_000;

/** Accounts in MongoDB; the unique index on confirmed addresses gives each to one. */
export class MongoAccounts implements AccountStore {
  private readonly model: Model<AccountDocument>;

  constructor(private readonly database: Database) {
    this.model = database.connection.model<AccountDocument>('Account', accountSchema);
  }

  async get(id: string): Promise<Account | undefined> {
    return toAccount(await this.database.run(() => this.model.findById(id).lean<AccountDocument>()));
  }

  async byEmail(email: string): Promise<Account | undefined> {
    return toAccount(
      await this.database.run(() => this.model.findOne({ email: { $eq: email } }).lean<AccountDocument>()),
    );
  }

  async register({ id, ...account }: Account): Promise<void> {
    const insert = () =>
      this.model.updateOne({ _id: id, email: { $exists: false } }, { $set: account }, { upsert: true });
    await unlessTaken(() => this.database.run(insert));
  }

  async pend(id: string, pending: string): Promise<void> {
    await this.database.run(() => this.model.updateOne({ _id: id }, { $set: { pending } }));
  }

  async confirm(id: string, email: string): Promise<boolean> {
    const change = { $set: { email }, $unset: { pending: '' } };
    await unlessTaken(() => this.database.run(() => this.model.updateOne({ _id: id, pending: email }, change)));
    return (await this.get(id))?.email === email;
  }

  count(): Promise<number> {
    return this.database.run(() => this.model.estimatedDocumentCount());
  }

  async setHash(id: string, hash: string): Promise<void> {
    await this.database.run(() => this.model.updateOne({ _id: id }, { $set: { hash } }));
  }

  async setPhone(id: string, phone: string): Promise<boolean> {
    const { matchedCount } = await this.database.run(() => this.model.updateOne({ _id: id }, { $set: { phone } }));
    return matchedCount === 1;
  }
}

/** What a unique index does not let in is not written. */
async function unlessTaken(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof mongo.MongoServerError) || error.code !== DUPLICATE) throw error;
  }
}

function toAccount(found: AccountDocument | null): Account | undefined {
  if (!found) return undefined;
  const { _id, ...account } = found;
  return { id: _id, ...account };
}
