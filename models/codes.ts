import { type Model, Schema } from 'mongoose';
import type { CodeKind, CodeStore, StoredCode } from '../src/accounts/codes';
import type { Database } from './database';

type CodeDocument = Omit<StoredCode, 'id'> & { readonly _id: string };

const text = { type: String, required: true } as const;

const codeSchema = new Schema<CodeDocument>(
  {
    _id: text,
    kind: text,
    personId: text,
    about: Schema.Types.Mixed,
    expiresAt: { type: Date, required: true },
    usedAt: Date,
    shownBy: String,
  },
  { collection: 'codes', strict: 'throw', versionKey: false, minimize: false },
);

/** Codes in MongoDB, by their digests. */
export class MongoCodes implements CodeStore {
  private readonly model: Model<CodeDocument>;

  constructor(private readonly database: Database) {
    this.model = database.connection.model<CodeDocument>('Code', codeSchema);
  }

  async put({ id, ...code }: StoredCode): Promise<void> {
    await this.database.run(() => this.model.updateOne({ _id: id }, { $setOnInsert: code }, { upsert: true }));
  }

  async get(id: string): Promise<StoredCode | undefined> {
    return toCode(await this.database.run(() => this.model.findById(id).lean<CodeDocument>()));
  }

  async use(id: string, now: Date): Promise<boolean> {
    const { modifiedCount } = await this.database.run(() =>
      this.model.updateOne({ _id: id, usedAt: { $exists: false } }, { $set: { usedAt: now } }),
    );
    return modifiedCount > 0;
  }

  async show(id: string, by: string): Promise<string | undefined> {
    await this.database.run(() =>
      this.model.updateOne({ _id: id, shownBy: { $exists: false } }, { $set: { shownBy: by } }),
    );
    return (await this.get(id))?.shownBy;
  }

  async shownTo(personId: string, now: Date): Promise<StoredCode | undefined> {
    const waiting = { shownBy: { $exists: true }, usedAt: { $exists: false }, expiresAt: { $gt: now } };
    return toCode(
      await this.database.run(() =>
        this.model
          .findOne({ personId, kind: 'link', ...waiting })
          .sort({ expiresAt: -1 })
          .lean<CodeDocument>(),
      ),
    );
  }

  async revoke(personId: string, kind: CodeKind): Promise<void> {
    await this.database.run(() => this.model.deleteMany({ personId, kind, usedAt: { $exists: false } }));
  }

  async forgetBefore(when: Date): Promise<void> {
    await this.database.run(() => this.model.deleteMany({ expiresAt: { $lt: when } }));
  }
}

function toCode(found: CodeDocument | null): StoredCode | undefined {
  if (!found) return undefined;
  const { _id, ...code } = found;
  return { id: _id, ...code };
}
