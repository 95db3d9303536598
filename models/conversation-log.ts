import type { Model } from 'mongoose';
import type {
  Appended,
  ConversationLog,
  End,
  Logged,
  Others,
  Said,
  Unhandled,
} from '../channels/direct-line/conversation-log';
import {
  blockKey,
  blockSchema,
  blocksFrom,
  type ConversationBlock,
  LONGEST_BLOCK,
  lastOf,
  linesOf,
} from './conversation-block';
import type { Database } from './database';
import { FinishedTurns } from './finished-turns';
import { followChanges, tellsChanges } from './follow-changes';
import { oneTimeMark } from './one-time-mark';
import { pollConversations } from './poll-conversations';

/** Blocks in which it is looked for what waits. What waits longer is found by the look over all conversations. */
const NEWEST = 16;
/** Blocks of one look for what waits. */
const MOST_WAITING = 500;
/** Lines of a conversation that are kept for sure; what is older goes, some lines later. A client is shown fewer. */
const KEPT = 1_000;
const TIDIED_EVERY = 250;

type Marks = NonNullable<Parameters<ConversationLog['append']>[3]>;

/** The web chat's log in MongoDB: an append is one document, and the appends of all conversations share a journaled write. */
export class ConversationLogStore implements ConversationLog {
  private readonly model: Model<ConversationBlock>;
  private readonly finished: FinishedTurns;
  readonly others?: Others;

  constructor(private readonly database: Database) {
    this.model = database.connection.model<ConversationBlock>('ConversationBlock', blockSchema);
    this.finished = new FinishedTurns(database, this.model);
    if (!database.alone) this.others = { end: (id) => this.end(id), follow: this.follow };
  }

  async last(conversationId: string): Promise<number> {
    const newest = await this.database.run(() =>
      this.model
        .findOne(blocksFrom(conversationId))
        .sort({ _id: -1 })
        .select({ first: 1, 'lines.id': 1 })
        .lean<ConversationBlock>(),
    );
    return lastOf(newest);
  }

  private readonly follow: Others['follow'] = (...what) =>
    tellsChanges(this.database.connection)
      ? followChanges(this.database, ...what)
      : pollConversations(this.database, ...what);

  private async end(conversationId: string): Promise<End> {
    const newest = await this.database.run(() =>
      this.model
        .find(blocksFrom(conversationId))
        .sort({ _id: -1 })
        .limit(NEWEST)
        .select({ first: 1, 'lines.id': 1, waiting: 1, handled: 1 })
        .lean<ConversationBlock[]>(),
    );
    const handled = new Set(newest.flatMap((block) => block.handled ?? []));
    const waiting = newest
      .reverse()
      .flatMap(({ first, lines, waiting = [] }) =>
        lines.flatMap(({ id }, place) =>
          waiting.includes(id) && !handled.has(id) ? [{ sequence: first + place, id }] : [],
        ),
      );
    return { last: lastOf(newest.at(-1) ?? null), waiting };
  }

  async append(
    conversationId: string,
    after: number,
    activities: readonly Said[],
    marks: Marks = {},
  ): Promise<Appended> {
    if (activities.length === 0) {
      await this.finished.now(marks.handled?.map((id) => ({ conversationId, id })) ?? []);
      return { written: 0 };
    }
    for (let from = 0; from < activities.length; from += LONGEST_BLOCK) {
      const part = activities.slice(from, from + LONGEST_BLOCK);
      const handled = from + LONGEST_BLOCK >= activities.length ? marks.handled : undefined;
      const { written, stopped } = await this.appendPart(conversationId, after + from, part, { ...marks, handled });
      if (stopped) return { written: from + written, stopped };
    }
    return { written: activities.length };
  }

  async since(conversationId: string, watermark: number, limit: number): Promise<readonly Logged[]> {
    if (limit <= 0) return [];
    const blocks = await this.find(conversationId, watermark + 2 - LONGEST_BLOCK, limit + LONGEST_BLOCK);
    return blocks
      .flatMap(linesOf)
      .filter(({ sequence }) => sequence > watermark)
      .slice(0, limit);
  }

  async replace(conversationId: string, activity: Said): Promise<Logged | undefined> {
    const block = await this.database.run(() =>
      this.model
        .findOneAndUpdate(
          { conversationId, 'lines.id': activity.id },
          { $set: { 'lines.$.said': JSON.stringify(activity) } },
          { returnDocument: 'after' },
        )
        .lean<ConversationBlock>(),
    );
    return block ? linesOf(block).find((line) => line.activity.id === activity.id) : undefined;
  }

  async unhandled(before?: Date): Promise<readonly Unhandled[]> {
    const waiting = await this.database.run(() =>
      this.model
        .find({ waiting: { $exists: true } })
        .sort({ conversationId: 1, first: 1 })
        .limit(before ? MOST_WAITING : 0)
        .lean<ConversationBlock[]>(),
    );
    const found: Unhandled[] = [];
    for (const block of waiting) {
      const { conversationId, first } = block;
      if (before && linesOf(block).every((line) => saidAt(line) >= before.getTime())) continue;
      const later = await this.find(conversationId, first);
      const handled = new Set(later.flatMap((one) => one.handled ?? []));
      const open = linesOf(block).filter(({ activity: { id } }) => block.waiting?.includes(id) && !handled.has(id));
      this.finished.add([...handled].map((id) => ({ conversationId, id })));
      found.push(...open.map(({ activity }) => ({ conversationId, activity })));
    }
    return found.sort((one, other) => saidAt(one) - saidAt(other));
  }

  async forget(conversationId: string): Promise<void> {
    await this.database.run(() => this.model.deleteMany(blocksFrom(conversationId)));
  }

  /** The usual case is one insert. Only where that meets something is it looked up what, and where to stop. */
  private async appendPart(
    conversationId: string,
    after: number,
    activities: readonly Said[],
    marks: Marks,
  ): Promise<Appended> {
    const block = blockOf(conversationId, after + 1, activities, marks);
    const ids = activities.map(({ id }) => id);
    const repeated = ids.findIndex((id, place) => ids.indexOf(id) < place);
    const insert = { ...block };
    if (repeated < 0 && (await this.database.writes.write({ collection: 'conversation-lines', insert }))) {
      await this.tidy(block);
      return this.appended(block);
    }

    const [standing] = await this.find(conversationId, after + 1, 1);
    if (standing?.nonce === block.nonce) return this.appended(block);
    const known = await this.known(conversationId, ids);
    const front = ids.findIndex((id, place) => known.has(id) || place === repeated);
    if (front === 0) return { written: 0, stopped: 'known' };
    if (standing) return { written: 0, stopped: 'taken' };
    const part = front < 0 ? activities : activities.slice(0, front);
    const { written, stopped } = await this.appendPart(conversationId, after, part, { ...marks, handled: undefined });
    return stopped || front < 0 ? { written, stopped } : { written, stopped: 'known' };
  }

  private appended(block: ConversationBlock): Appended {
    const { conversationId, lines, handled = [] } = block;
    this.finished.began(block);
    this.finished.add(handled.map((id) => ({ conversationId, id })));
    return { written: lines.length };
  }

  /** Once in a while, what has become too old to be shown: a conversation does not grow with the years. */
  private async tidy({ conversationId, first, lines }: ConversationBlock): Promise<void> {
    const crossed = Math.floor(first / TIDIED_EVERY) < Math.floor((first + lines.length) / TIDIED_EVERY);
    if (!crossed || first <= KEPT) return;
    const old = { $gte: blockKey(conversationId, 0), $lt: blockKey(conversationId, first - KEPT) };
    await this.database.run(() => this.model.deleteMany({ _id: old, conversationId, waiting: { $exists: false } }));
  }

  private async known(conversationId: string, ids: readonly string[]): Promise<Set<string>> {
    const blocks = await this.database.run(() =>
      this.model
        .find({ conversationId, 'lines.id': { $in: [...ids] } })
        .select({ 'lines.id': 1 })
        .lean<ConversationBlock[]>(),
    );
    return new Set(blocks.flatMap(({ lines }) => lines.map(({ id }) => id)));
  }

  private find(conversationId: string, from: number, limit = 0): Promise<ConversationBlock[]> {
    return this.database.run(() =>
      this.model.find(blocksFrom(conversationId, from)).sort({ _id: 1 }).limit(limit).lean<ConversationBlock[]>(),
    );
  }
}

function blockOf(
  conversationId: string,
  first: number,
  activities: readonly Said[],
  { unhandled = [], handled = [] }: Marks,
): ConversationBlock {
  const waiting = activities.map(({ id }) => id).filter((id) => unhandled.includes(id));
  return {
    _id: blockKey(conversationId, first),
    conversationId,
    first,
    nonce: oneTimeMark(),
    lines: activities.map((activity) => ({ id: activity.id, said: JSON.stringify(activity) })),
    ...(waiting.length > 0 && { waiting }),
    ...(handled.length > 0 && { handled }),
  };
}

function saidAt({ activity }: Pick<Unhandled, 'activity'>): number {
  return activity.timestamp ? Date.parse(String(activity.timestamp)) : 0;
}
