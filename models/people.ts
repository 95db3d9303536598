import { randomBytes } from 'node:crypto';
import { type Model, mongo, Schema } from 'mongoose';

import type {
  Chat,
  ChatStore,
  FirstSettings,
  Identity,
  Joined,
  Person,
  PersonStore,
  Settings,
} from '../src/accounts/person';
import type { Reference } from '../src/accounts/reach';
import type { Role } from '../src/accounts/roles';
import type { Due, RoundStore } from '../src/accounts/rounds';
import type { Database } from './database';
import { RememberedPeople } from './remembered-people';

/** A person as they are stored. */
export type PersonDocument = Omit<Person, 'id' | 'words'> & {
  readonly _id: string;
  readonly words?: StoredWords;
  /** The person they turned out to be. */
  readonly is?: string;
  /** When they asked to be deleted: from then on nothing leads here. */
  readonly leftAt?: Date;
  /** The instant at which the clock looks at them next. */
  readonly due?: Date;
  /** Changes of settings so far, from 1; absent: none. */
  readonly revision?: number;
};

/** In pairs: what a person wrote may hold signs that a field's name must not. */
interface StoredWords {
  readonly phrases: readonly (readonly [string, string])[];
  readonly categories: readonly (readonly [string, readonly string[]])[];
}

const text = { type: String, required: true } as const;

export const personSchema = new Schema<PersonDocument>(
  {
    _id: text,
    ledgerId: text,
    home: text,
    identities: [{ _id: false, channel: text, user: text }],
    joined: { type: [{ _id: false, person: text, ledgerId: text, through: text }], default: undefined },
    is: String,
    leftAt: Date,
    name: String,
    language: text,
    currency: text,
    locale: String,
    zone: text,
    assumed: [String],
    words: Schema.Types.Mixed,
    reach: Schema.Types.Mixed,
    wishes: Schema.Types.Mixed,
    holds: Schema.Types.Mixed,
    email: String,
    emailConfirmed: Boolean,
    categories: Schema.Types.Mixed,
    unlimited: String,
    alerts: Schema.Types.Mixed,
    due: Date,
    revision: Number,
    role: String,
    createdAt: { type: Date, required: true },
  },
  { collection: 'people', strict: 'throw', versionKey: false },
);

const DUPLICATE = 11_000;

/** What one person can teach; the oldest is forgotten first, so that no document grows for ever. */
const MOST_PHRASES = 2_000;

/** How often somebody who was joined may themselves be joined to another: each costs a read. */
const LONGEST_CHAIN = 8;

const MOST_STAFF = 200;

/** The channel of identities that lead nowhere: an index that is unique has room for one person without any. */
const NOWHERE = 'nowhere';

/**
 * People in MongoDB, a document each; the unique index on identities is what makes one person of two first messages. The only
 * server on a database remembers for some seconds whom it has met: whatever changes a person goes through `write`.
 */
export class MongoPeople implements PersonStore, ChatStore, RoundStore {
  private readonly model: Model<PersonDocument>;
  private readonly remembered: RememberedPeople;

  /** `met` is told of every person that is read. */
  constructor(
    private readonly database: Database,
    private readonly met: (person: Person) => void = () => undefined,
  ) {
    this.model = database.connection.model<PersonDocument>('Person', personSchema);
    this.remembered = new RememberedPeople(database.alone, (ids) => this.standing(ids));
  }

  async meet(identity: Identity, first: FirstSettings): Promise<Person> {
    const known = await this.remembered.who(identity, () => this.find(identity));
    if (known) return known;
    const ledgerId = newId();
    const own = { _id: newId(), ledgerId, home: ledgerId, unlimited: ledgerId, due: first.createdAt };
    const person = { ...own, identities: [identity], ...first };
    try {
      await this.database.run(() => this.model.collection.insertOne({ ...person } as mongo.BSON.Document));
    } catch (error) {
      // Somebody else was quicker, or this was a second try of our own: either way the person is there now.
      if (!(error instanceof mongo.MongoServerError) || error.code !== DUPLICATE) throw error;
    }
    return (await this.remembered.who(identity, () => this.find(identity)))!;
  }

  /** In no chat yet: by their address, so that whoever is expected twice is one. */
  expect(email: string, first: FirstSettings): Promise<Person> {
    return this.meet({ channel: NOWHERE, user: `expected/${email}` }, first);
  }

  async change(id: string, settings: Settings | ((now: Person) => Settings)): Promise<Person> {
    if (typeof settings !== 'function') return this.known(there(await this.put({ _id: id }, settings)));
    for (;;) {
      const before = there(await this.byId(id));
      // Null is also where there is none.
      const as = { _id: id, revision: before.revision ?? null };
      const changed = await this.put(as, settings(toPerson(before)));
      if (changed) return this.known(changed);
    }
  }

  private put(which: { _id: string; revision?: number | null }, settings: Settings): Promise<PersonDocument | null> {
    const update = { $set: toSettings(settings), $inc: { revision: 1 } };
    return this.write(
      () => this.model.findOneAndUpdate(which, update, { returnDocument: 'after' }).lean<PersonDocument>(),
      these(which._id),
    );
  }

  async get(id: string): Promise<Person | undefined> {
    const found = await this.byId(id);
    const stands = found && (await this.whoIs(found));
    return stands && !stands.leftAt ? this.known(stands) : undefined;
  }

  /** Whose own ledger it is. */
  async owner(ledgerId: string): Promise<Person | undefined> {
    const found = await this.database.run(() => this.model.findOne({ home: ledgerId }).lean<PersonDocument>());
    return found ? toPerson(found) : undefined;
  }

  /** Everybody who is more than a customer. */
  async staff(): Promise<readonly Person[]> {
    const roles = { role: { $in: ['agent', 'admin'] as Role[] }, leftAt: { $exists: false }, is: { $exists: false } };
    const found = await this.database.run(() => this.model.find(roles).limit(MOST_STAFF).lean<PersonDocument[]>());
    return found.map(toPerson);
  }

  /** Everybody there is, in the order of their ids, behind this one. */
  async after(id: string, limit: number): Promise<readonly string[]> {
    const there = { _id: { $gt: id }, leftAt: { $exists: false }, is: { $exists: false } };
    const found = await this.database.run(() =>
      this.model.find(there).sort({ _id: 1 }).limit(limit).select({ _id: 1 }).lean<PersonDocument[]>(),
    );
    return found.map(({ _id }) => _id);
  }

  /** About how many there are: what the collection knows of itself. */
  count(): Promise<number> {
    return this.database.run(() => this.model.estimatedDocumentCount());
  }

  async chats(id: string): Promise<readonly Chat[]> {
    const [own, joined] = await Promise.all([this.byId(id), this.joinedTo(id)]);
    const all = [...(own ? [own] : []), ...joined];
    return all.flatMap(({ _id, identities, createdAt }) =>
      identities
        .filter(({ channel }) => channel !== NOWHERE)
        .map(({ channel, user }) => ({ channel, user, person: _id, createdAt })),
    );
  }

  /** First what the one gains, then where the other leads: in between, nothing is lost and nobody is turned away. */
  async join(id: string, into: string): Promise<void> {
    const other = await this.byId(id);
    if (!other || id === into) return;
    const brings: Joined[] = [
      { person: id, ledgerId: other.home, through: id },
      ...(other.joined ?? []).map((one) => ({ ...one, through: id })),
    ];
    await this.write(() =>
      this.model.updateOne({ _id: into, 'joined.through': { $ne: id } }, { $push: { joined: { $each: brings } } }),
    );
    // Told things there as well, where the other is met on no such channel.
    for (const [channel, place] of Object.entries(other.reach ?? {})) {
      const none = { _id: into, [`reach.${channel}`]: { $exists: false } };
      await this.write(() => this.model.updateOne(none, { $set: { [`reach.${channel}`]: place } }));
    }
    await this.write(() => this.model.updateOne({ _id: id }, { $set: { is: into } }));
  }

  async part(id: string, from: string): Promise<void> {
    await this.write(() => this.model.updateOne({ _id: id, is: from }, { $unset: { is: '' } }));
    await this.write(() => this.model.updateOne({ _id: from }, { $pull: { joined: { through: id } } }));
    // What is told the one is not told where the other reads.
    for (const [channel, place] of Object.entries((await this.byId(id))?.reach ?? {}))
      await this.forgetPlace(from, channel, place.reference.user.id);
  }

  async release({ person, channel, user }: Chat): Promise<void> {
    // In the place of the one that goes, so that there is never none.
    const nowhere = { channel: NOWHERE, user: `${person}/${channel}/${user}` };
    await this.write(() =>
      this.model.updateOne(
        { _id: person, identities: { $elemMatch: { channel, user } } },
        { $set: { 'identities.$': nowhere } },
      ),
    );
    const whole = await this.byId(person);
    for (const one of [person, ...(whole?.is ? [whole.is] : [])]) await this.forgetPlace(one, channel, user);
  }

  async reached(id: string, reference: Reference): Promise<void> {
    const place = `reach.${reference.channelId}`;
    await this.write(() => this.model.updateOne({ _id: id }, { $set: { [place]: { reference } } }), these(id));
  }

  async lost(id: string, reference: Reference): Promise<void> {
    const place = `reach.${reference.channelId}`;
    const there = { _id: id, [`${place}.reference.conversation.id`]: reference.conversation.id };
    await this.write(() => this.model.updateOne(there, { $set: { [`${place}.gone`]: true } }), these(id));
  }

  /** From this one write on nothing leads to the person; what is stored of them is deleted by the clock. */
  async leave(id: string, now: Date): Promise<void> {
    const ids = [id, ...(await this.joinedTo(id)).map(({ _id }) => _id)];
    for (const one of ids) {
      const identities = [{ channel: NOWHERE, user: one }];
      await this.write(() =>
        this.model.updateOne({ _id: one }, { $set: { leftAt: now, identities }, $unset: { reach: '' } }),
      );
    }
  }

  /** Those who left before then, and everybody they were in other chats. */
  async left(before: Date): Promise<readonly { readonly id: string; readonly home: string }[]> {
    const found = await this.database.run(() => this.model.find({ leftAt: { $lt: before } }).lean<PersonDocument[]>());
    // A fall may have come between the writes of one farewell.
    const others = (await Promise.all(found.map(({ _id }) => this.joinedTo(_id)))).flat();
    const all = new Map([...others, ...found].map(({ _id, home }) => [_id, { id: _id, home }]));
    return [...all.values()];
  }

  async remove(id: string): Promise<void> {
    await this.write(() => this.model.deleteOne({ _id: id }), these(id));
  }

  /** From now on turns in this ledger read its limits: nobody is known any more to have none in it. */
  async limited(unlimited: string): Promise<void> {
    await this.write(
      () => this.model.updateMany({ unlimited }, { $unset: { unlimited: '' } }),
      (person) => person.unlimited === unlimited,
    );
  }

  async due(now: Date, most: number): Promise<readonly Due[]> {
    const found = await this.database.run(() =>
      this.model
        .find({ due: { $lte: now } })
        .sort({ due: 1, _id: 1 })
        .limit(most)
        .lean<PersonDocument[]>(),
    );
    return found.map((document) => {
      const { _id: id, due: since, is, leftAt } = document;
      return { id, since: since!, ...(!is && !leftAt && { person: toPerson(document) }) };
    });
  }

  /** Of a person who is remembered nothing changes by it. */
  async move(ids: readonly string[], due: Date): Promise<void> {
    await this.database.run(() => this.model.collection.updateMany({ _id: { $in: ids as never } }, { $set: { due } }));
  }

  private async forgetPlace(_id: string, channel: string, user: string): Promise<void> {
    const place = `reach.${channel}`;
    await this.write(() =>
      this.model.updateOne({ _id, [`${place}.reference.user.id`]: user }, { $unset: { [place]: '' } }),
    );
  }

  private async find(identity: Identity): Promise<Person | undefined> {
    const { channel, user } = identity;
    const found = await this.database.run(() =>
      this.model.findOne({ identities: { $elemMatch: { channel, user } } }).lean<PersonDocument>(),
    );
    return found ? this.known(await this.whoIs(found)) : undefined;
  }

  private async standing(ids: readonly string[]): Promise<Person[]> {
    const found = await this.database.run(() => this.model.find({ _id: { $in: ids } }).lean<PersonDocument[]>());
    return found.flatMap((one) => (one.is ? [] : [this.known(one)]));
  }

  /** A change of people; whoever it is `of` is remembered no more, also where it failed: it may have been carried out. */
  private async write<T>(call: () => PromiseLike<T>, of: (person: Person) => boolean = () => true): Promise<T> {
    try {
      return await this.database.run(call);
    } finally {
      this.remembered.changed(of);
    }
  }

  private byId(id: string): Promise<PersonDocument | null> {
    return this.database.run(() => this.model.findById(id).lean<PersonDocument>());
  }

  /** All who turned out to be this person, whoever they were in between. */
  private async joinedTo(id: string): Promise<PersonDocument[]> {
    const direct = await this.database.run(() => this.model.find({ is: id }).lean<PersonDocument[]>());
    const further = await Promise.all(direct.map((one) => this.joinedTo(one._id)));
    return [...direct, ...further.flat()];
  }

  private async whoIs(found: PersonDocument): Promise<PersonDocument> {
    let person = found;
    for (let step = 0; person.is && step < LONGEST_CHAIN; step += 1) person = (await this.byId(person.is)) ?? person;
    return person;
  }

  private known(document: PersonDocument): Person {
    const person = toPerson(document);
    this.met(person);
    return person;
  }
}

function there(found: PersonDocument | null): PersonDocument {
  if (!found) throw new Error('there is no such person');
  return found;
}

function these(id: string): (person: Person) => boolean {
  return (person) => person.id === id;
}

export function toPerson({
  _id,
  words,
  is,
  leftAt,
  due: _due,
  revision: _revision,
  ...person
}: PersonDocument): Person {
  if (!words) return { id: _id, ...person };
  const { phrases, categories } = words;
  return {
    id: _id,
    ...person,
    words: { phrases: Object.fromEntries(phrases), categories: Object.fromEntries(categories) },
  };
}

function toSettings({ words, ...settings }: Settings) {
  if (!words) return settings;
  const phrases = Object.entries(words.phrases).slice(-MOST_PHRASES);
  return { ...settings, words: { phrases, categories: Object.entries(words.categories) } };
}

/** 96 random bits: short in every index that holds it, and not to be guessed. */
function newId(): string {
  return randomBytes(12).toString('base64url');
}
