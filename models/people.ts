import { randomBytes } from 'node:crypto';
import { type Model, mongo, Schema } from 'mongoose';
import type { Identity, Person, PersonStore } from '../src/accounts/person';
import type { Reference } from '../src/accounts/reach';
import type { Database } from './database';

type PersonDocument = Omit<Person, 'id' | 'words'> & { readonly _id: string; readonly words?: StoredWords };

/** In pairs: what a person wrote may hold signs that a field's name must not. */
interface StoredWords {
  readonly phrases: readonly (readonly [string, string])[];
  readonly categories: readonly (readonly [string, readonly string[]])[];
}

const text = { type: String, required: true } as const;

const personSchema = new Schema<PersonDocument>(
  {
    _id: text,
    ledgerId: text,
    identities: [{ _id: false, channel: text, user: text }],
    name: String,
    language: text,
    currency: text,
    zone: text,
    assumed: [String],
    words: Schema.Types.Mixed,
    reach: Schema.Types.Mixed,
    wishes: Schema.Types.Mixed,
    email: String,
    emailConfirmed: Boolean,
    createdAt: { type: Date, required: true },
  },
  { collection: 'people', strict: 'throw', versionKey: false },
);

const DUPLICATE = 11_000;

/** What one person can teach; the oldest is forgotten first, so that no document grows for ever. */
const MOST_PHRASES = 2_000;

/** People in MongoDB, a document each; the unique index on identities is what makes one person of two first messages. */
export class MongoPeople implements PersonStore {
  private readonly model: Model<PersonDocument>;

  constructor(private readonly database: Database) {
    this.model = database.connection.model<PersonDocument>('Person', personSchema);
  }

  async meet(identity: Identity, first: Omit<Person, 'id' | 'ledgerId' | 'identities'>): Promise<Person> {
    const known = await this.find(identity);
    if (known) return known;
    const person = { _id: newId(), ledgerId: newId(), identities: [identity], ...first };
    try {
      await this.database.run(() => this.model.collection.insertOne({ ...person } as mongo.BSON.Document));
    } catch (error) {
      // Somebody else was quicker, or this was a second try of our own: either way the person is there now.
      if (!(error instanceof mongo.MongoServerError) || error.code !== DUPLICATE) throw error;
    }
    return (await this.find(identity))!;
  }

  async change(id: string, settings: Parameters<PersonStore['change']>[1]): Promise<Person> {
    const changed = await this.database.run(() =>
      this.model
        .findByIdAndUpdate(id, { $set: toSettings(settings) }, { returnDocument: 'after' })
        .lean<PersonDocument>(),
    );
    if (!changed) throw new Error('there is no such person');
    return toPerson(changed);
  }

  async get(id: string): Promise<Person | undefined> {
    const found = await this.database.run(() => this.model.findById(id).lean<PersonDocument>());
    return found ? toPerson(found) : undefined;
  }

  async reached(id: string, reference: Reference): Promise<void> {
    const place = `reach.${reference.channelId}`;
    await this.database.run(() => this.model.updateOne({ _id: id }, { $set: { [place]: { reference } } }));
  }

  async lost(id: string, reference: Reference): Promise<void> {
    const place = `reach.${reference.channelId}`;
    const there = { _id: id, [`${place}.reference.conversation.id`]: reference.conversation.id };
    await this.database.run(() => this.model.updateOne(there, { $set: { [`${place}.gone`]: true } }));
  }

  private async find({ channel, user }: Identity): Promise<Person | undefined> {
    const found = await this.database.run(() =>
      this.model.findOne({ identities: { $elemMatch: { channel, user } } }).lean<PersonDocument>(),
    );
    return found ? toPerson(found) : undefined;
  }
}

function toPerson({ _id, words, ...person }: PersonDocument): Person {
  if (!words) return { id: _id, ...person };
  const { phrases, categories } = words;
  return {
    id: _id,
    ...person,
    words: { phrases: Object.fromEntries(phrases), categories: Object.fromEntries(categories) },
  };
}

function toSettings({ words, ...settings }: Parameters<PersonStore['change']>[1]) {
  if (!words) return settings;
  const phrases = Object.entries(words.phrases).slice(-MOST_PHRASES);
  return { ...settings, words: { phrases, categories: Object.entries(words.categories) } };
}

/** 96 random bits: short in every index that holds it, and not to be guessed. */
function newId(): string {
  return randomBytes(12).toString('base64url');
}
