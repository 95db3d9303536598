import { randomBytes } from 'node:crypto';
import type { Storage, StoreItems } from 'botbuilder';
import { type Model, mongo, Schema } from 'mongoose';
import type { Database } from './database';

interface StateDocument {
  readonly _id: string;
  readonly eTag: string;
  /** As JSON: dialogs keep names in it that MongoDB would read as paths and operators. */
  readonly state: string;
}

const stateSchema = new Schema<StateDocument>(
  { _id: String, eTag: { type: String, required: true }, state: { type: String, required: true } },
  { collection: 'conversation-states', strict: 'throw', versionKey: false },
);

const DUPLICATE = 11_000;

/**
 * The Bot Framework's storage in MongoDB, strict about eTags: an item that was read is written only if nobody wrote it since,
 * an item without an eTag only if there is none yet, and '*' always. Otherwise `write` rejects with EtagConflict.
 */
export class BotState implements Storage {
  private readonly model: Model<StateDocument>;

  constructor(private readonly database: Database) {
    this.model = database.connection.model<StateDocument>('ConversationState', stateSchema);
  }

  async read(keys: string[]): Promise<StoreItems> {
    const found = await this.database.run(() => this.model.find({ _id: { $in: keys } }).lean<StateDocument[]>());
    return Object.fromEntries(found.map(({ _id, eTag, state }) => [_id, { ...JSON.parse(state), eTag }]));
  }

  async write(changes: StoreItems): Promise<void> {
    await Promise.all(Object.entries(changes).map(([key, item]) => this.writeOne(key, item)));
  }

  async delete(keys: string[]): Promise<void> {
    await this.database.run(() => this.model.deleteMany({ _id: { $in: keys } }));
  }

  private async writeOne(key: string, { eTag: before, ...item }: { eTag?: string }): Promise<void> {
    const document = { eTag: randomBytes(9).toString('base64url'), state: JSON.stringify(item) };
    const written = await this.database.run(() => this.put(key, document, before));
    if (!written && !(await this.isOurs(key, document.eTag))) throw new EtagConflict(key);
  }

  private async put(key: string, document: Omit<StateDocument, '_id'>, before?: string): Promise<boolean> {
    if (!before) {
      return this.model.collection.insertOne({ _id: key, ...document } as never).then(
        () => true,
        (error) => {
          if (error instanceof mongo.MongoServerError && error.code === DUPLICATE) return false;
          throw error;
        },
      );
    }
    const filter = before === '*' ? { _id: key } : { _id: key, eTag: before };
    const { matchedCount, upsertedCount } = await this.model.updateOne(
      filter,
      { $set: document },
      { upsert: before === '*' },
    );
    return matchedCount + upsertedCount > 0;
  }

  /** A call that was repeated after a failure of the network may meet its own first try. */
  private async isOurs(key: string, eTag: string): Promise<boolean> {
    return (await this.database.run(() => this.model.exists({ _id: key, eTag }))) !== null;
  }
}

/** Somebody else has written the item since it was read. */
export class EtagConflict extends Error {
  override readonly name = 'EtagConflict';

  constructor(key: string) {
    super(`${key} was written by someone else since it was read (eTag conflict)`);
  }
}
