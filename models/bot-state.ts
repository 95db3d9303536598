import type { Storage, StoreItems } from 'botbuilder';
import type { mongo } from 'mongoose';
import { ConversationLine, type Held } from './conversation-line';
import type { Database } from './database';
import { oneTimeMark } from './one-time-mark';
import { Remembered } from './remembered';

interface StateDocument {
  readonly _id: string;
  readonly eTag: string;
  /** As JSON: dialogs keep names in it that MongoDB would read as paths and operators. */
  readonly state: string;
  /** What was said last, beside the rest: one sign that Latin-1 lacks makes a whole string twice as large, and half as quick to write. */
  readonly lines?: readonly string[];
  readonly personId?: string;
}

/** As it may be found while somebody stands in its line: of a new conversation there is nothing else yet. */
type Found = Pick<StateDocument, '_id'> & Partial<StateDocument>;

const COLLECTION = 'conversation-states';
/** That a message was answered is not known before what answered it. */
const LAST = { collection: COLLECTION, last: true } as const;
/** A few kB each. */
const REMEMBERED = 2_000;

/**
 * The Bot Framework's storage in MongoDB, strict about eTags: an item that was read is written only if nobody wrote it since,
 * an item without an eTag only if there is none yet, and '*' always. Otherwise `write` rejects with EtagConflict. A process
 * that is alone on the database remembers what it wrote, and holds eTags against that instead of the database; among several,
 * the turns of a conversation stand in a line.
 */
export class BotState implements Storage {
  private readonly remembered: Remembered<StateDocument>;
  private readonly line: ConversationLine<Found>;
  private readonly held = new Map<string, Held<Found>>();

  constructor(private readonly database: Database) {
    this.remembered = new Remembered(database.alone ? REMEMBERED : 0);
    this.line = new ConversationLine<Found>(database, () => database.connection.db!.collection<Found>(COLLECTION));
  }

  /** Reads a conversation for one turn, which ends with a write or `leave`; other processes have theirs before or after it. */
  async enter(key: string): Promise<StoreItems> {
    if (this.database.alone) return this.read([key]);
    const held = await this.line.enter(key);
    this.held.set(key, held);
    const { eTag, state, lines } = held.found;
    return state === undefined ? {} : { [key]: itemOf({ eTag, state, lines }) };
  }

  async leave(key: string): Promise<void> {
    const held = this.held.get(key);
    this.held.delete(key);
    await held?.leave();
  }

  async read(keys: string[]): Promise<StoreItems> {
    const known = keys.flatMap((key) => this.remembered.get(key) ?? []);
    const rest = keys.filter((key) => !known.some(({ _id }) => _id === key));
    const found = rest.length === 0 ? [] : await this.find(rest);
    return Object.fromEntries([...known, ...found].map((one) => [one._id, itemOf(one)]));
  }

  async write(changes: StoreItems): Promise<void> {
    await Promise.all(Object.entries(changes).map(([key, item]) => this.writeOne(key, item)));
  }

  /** The conversations of a person. */
  async keysOf(personId: string): Promise<string[]> {
    const found = await this.database.run(() =>
      this.collection.find({ personId }, { projection: { _id: 1 } }).toArray(),
    );
    return found.map(({ _id }) => _id);
  }

  async delete(keys: string[]): Promise<void> {
    await this.database.run(() => this.collection.deleteMany({ _id: { $in: keys } }));
    for (const key of keys) this.remembered.delete(key);
  }

  private async writeOne(
    _id: string,
    item: { eTag?: string; lines?: readonly string[]; personId?: unknown },
  ): Promise<void> {
    const { eTag: before, lines = [], ...kept } = item;
    const { personId } = kept;
    const document = {
      _id,
      eTag: oneTimeMark(),
      state: JSON.stringify(kept),
      lines,
      ...(typeof personId === 'string' && { personId }),
    };
    const standing = before === '*' ? undefined : this.remembered.get(_id)?.eTag;
    if (standing !== undefined && before !== standing) throw new EtagConflict(_id);
    // Until it is known to be written, nothing is known.
    this.remembered.delete(_id);
    const held = this.held.get(_id);
    const put = held ? this.end(document, before, held.by) : this.put(document, before, standing);
    if (!(await put) && !(await this.isOurs(document))) throw new EtagConflict(_id);
    this.remembered.set(_id, document);
    if (held && this.held.get(_id) === held) this.held.delete(_id);
    held?.ended();
  }

  /** Writes what a turn leaves behind, and leaves the line with it. */
  private end({ _id, ...fields }: StateDocument, before: string | undefined, by: string): Promise<boolean> {
    const as = before ?? { $exists: false };
    const change = before === '*' ? { _id } : { _id, eTag: as };
    return this.database.writes.write({
      ...LAST,
      change,
      by: { $set: fields, $pull: { line: { by } } },
    });
  }

  private put({ _id, ...document }: StateDocument, before?: string, standing?: string): Promise<boolean> {
    const { writes } = this.database;
    if (standing !== undefined) return writes.write({ ...LAST, set: { _id }, fields: document });
    if (!before) return writes.write({ ...LAST, insert: { _id, ...document } });
    if (before !== '*') return writes.write({ ...LAST, replace: { _id, eTag: before }, by: document });
    return this.database
      .run(() => this.collection.replaceOne({ _id }, document, { upsert: true }))
      .then(({ acknowledged }) => acknowledged);
  }

  /** A call that was repeated after a failure of the network may meet its own first try. */
  private async isOurs({ _id, eTag }: StateDocument): Promise<boolean> {
    return (await this.find([_id])).some((stored) => stored.eTag === eTag);
  }

  private find(keys: string[]): Promise<StateDocument[]> {
    // Somebody may stand in the line of a conversation that nobody has written yet.
    return this.database.run(() => this.collection.find({ _id: { $in: keys }, eTag: { $exists: true } }).toArray());
  }

  private get collection(): mongo.Collection<StateDocument> {
    return this.database.connection.db!.collection<StateDocument>(COLLECTION);
  }
}

function itemOf({ eTag, state, lines }: Pick<StateDocument, 'state' | 'lines'> & { eTag?: string }): object {
  return { eTag, ...(lines?.length && { lines }), ...JSON.parse(state) };
}

/** Somebody else has written the item since it was read. */
export class EtagConflict extends Error {
  override readonly name = 'EtagConflict';

  constructor(key: string) {
    super(`${key} was written by someone else since it was read (eTag conflict)`);
  }
}
