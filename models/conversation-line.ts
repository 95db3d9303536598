import { randomBytes } from 'node:crypto';
import { mongo } from 'mongoose';
import type { Database } from './database';

/** Who waits for a turn, or has it: the first in the line. */
interface Place {
  readonly by: string;
  /** By the database's clock. From then on the place is nobody's. */
  readonly until: Date;
}

interface Lined extends mongo.Document {
  readonly _id: string;
  readonly line?: readonly Place[];
}

/** A turn that this process has. */
export interface Held<Found> {
  /** What the line stands in; without what only a turn writes where nothing was written yet. */
  readonly found: Found;
  readonly by: string;
  /** The turn has ended with a write that took its place out of the line. */
  ended(): void;
  /** It has ended without one. */
  leave(): Promise<void>;
}

/** Longest that a process which has died keeps a conversation from the others. */
const LEASE_MS = 10_000;
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 100;
const DUPLICATE = 11_000;
const UNTIL = { $add: ['$$NOW', LEASE_MS] };

/**
 * One turn at a time among all processes that share a database. Whoever wants one stands in a line, in the conversation's own
 * document, so that entering reads the conversation and writing it leaves the line: order and exclusion cost no call of
 * their own. All instants are the database's. Who was stopped for longer than its place lasts is held off by the eTag.
 */
export class ConversationLine<Found extends Lined> {
  constructor(
    private readonly database: Database,
    private readonly collection: () => mongo.Collection<Found>,
  ) {}

  /** Resolves when all who came before have had their turn, or have died. */
  async enter(_id: string): Promise<Held<Found>> {
    const by = randomBytes(9).toString('base64url');
    let found = await this.stand(_id, by);
    // From the first moment on, so that who waits long does not lose its place.
    const renewing = setInterval(() => void this.renew(_id, by).catch(() => undefined), LEASE_MS / 3).unref();
    const ended = () => clearInterval(renewing);
    try {
      for (let pause = FIRST_PAUSE_MS; found.line?.[0]?.by !== by; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        found = await this.stand(_id, by);
      }
    } catch (error) {
      ended();
      throw error;
    }
    const leave = async () => {
      ended();
      await this.leave(_id, by);
    };
    return { found, by, ended, leave };
  }

  /** Takes a place behind the others, or keeps one's own for longer; whose time is over is out. */
  private async stand(_id: string, by: string): Promise<Found> {
    const there = { $or: [{ $eq: ['$$one.by', by] }, { $gt: ['$$one.until', '$$NOW'] }] };
    const others = { $filter: { input: { $ifNull: ['$line', []] }, as: 'one', cond: there } };
    const longer = longerIn('$$others', by);
    const behind = { $concatArrays: ['$$others', [{ by, until: UNTIL }]] };
    const line = { $let: { vars: { others }, in: { $cond: [{ $in: [by, '$$others.by'] }, longer, behind] } } };
    const stood = () =>
      this.database.run(() =>
        this.collection().findOneAndUpdate({ _id } as mongo.Filter<Found>, [{ $set: { line } }], {
          upsert: true,
          returnDocument: 'after',
        }),
      );
    // Of two that begin a conversation at once one may be told of a double, and then it is there.
    const found = await stood().catch((error) => {
      if (error instanceof mongo.MongoServerError && error.code === DUPLICATE) return stood();
      throw error;
    });
    return found as Found;
  }

  /** Only where it still stands: a place that was given up while this was on its way must not come back. */
  private async renew(_id: string, by: string): Promise<void> {
    const standing = { _id, 'line.by': by } as unknown as mongo.Filter<Found>;
    await this.database.run(() => this.collection().updateOne(standing, [{ $set: { line: longerIn('$line', by) } }]));
  }

  private async leave(_id: string, by: string): Promise<void> {
    // Of a conversation in which nothing was ever written, nothing stays.
    const empty = { _id, eTag: { $exists: false }, line: { $size: 1 }, 'line.by': by };
    const { deletedCount } = await this.database.run(() =>
      this.collection().deleteOne(empty as unknown as mongo.Filter<Found>),
    );
    if (deletedCount > 0) return;
    const out = { $pull: { line: { by } } } as unknown as mongo.UpdateFilter<Found>;
    await this.database.run(() => this.collection().updateOne({ _id } as mongo.Filter<Found>, out));
  }
}

/** A line in which this place lasts longer. */
function longerIn(line: string, by: string): object {
  const longer = { $cond: [{ $eq: ['$$one.by', by] }, { by, until: UNTIL }, '$$one'] };
  return { $map: { input: line, as: 'one', in: longer } };
}
