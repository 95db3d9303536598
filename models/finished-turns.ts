import type { Model, mongo } from 'mongoose';
import type { ConversationBlock } from './conversation-block';
import type { Database } from './database';
import { Remembered } from './remembered';

/** An activity whose turn has ended. */
export interface FinishedTurn {
  readonly conversationId: string;
  readonly id: string;
}

const EVERY_MS = 250;
/** Turns that this process has accepted and not finished: more than ever are under way. */
const MOST_BEGUN = 10_000;

/**
 * Takes activities off the list of those that wait for their turn. The block with the replies says already what it handled,
 * so this only keeps the list short: it is done a little later, for many turns at once, and may be lost in a crash.
 */
export class FinishedTurns {
  private turns: FinishedTurn[] = [];
  private timer: NodeJS.Timeout | undefined;
  /** The block in which an activity waits alone, by the activity's id: found by its key it costs the database half. */
  private readonly begun = new Remembered<string>(MOST_BEGUN);

  constructor(
    private readonly database: Database,
    private readonly model: Model<ConversationBlock>,
  ) {}

  /** A block was written in which these wait. */
  began({ _id, waiting = [] }: ConversationBlock): void {
    const [only] = waiting;
    if (only !== undefined && waiting.length === 1) this.begun.set(only, _id);
  }

  add(turns: readonly FinishedTurn[]): void {
    this.turns.push(...turns);
    if (this.turns.length === 0) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.clear(this.turns.splice(0)).catch(() => {});
    }, EVERY_MS).unref();
  }

  /** At once, with what else is being written. */
  async now(turns: readonly FinishedTurn[]): Promise<void> {
    const alone = turns.filter(({ id }) => this.begun.get(id) !== undefined);
    await Promise.all([
      this.clear(turns.filter((turn) => !alone.includes(turn))),
      ...alone.map(({ id }) => {
        const _id = this.begun.get(id)!;
        this.begun.delete(id);
        const { writes } = this.database;
        return writes.write({ collection: 'conversation-lines', change: { _id }, by: { $unset: { waiting: 1 } } });
      }),
    ]);
  }

  async clear(turns: readonly FinishedTurn[]): Promise<void> {
    if (turns.length === 0) return;
    // The mark goes with its last id, so that the index of waiting blocks holds only those. Nearly always that is the only one.
    const update = { $unset: { waiting: 1 as const } };
    const blocks: string[] = [];
    const changes: mongo.AnyBulkWriteOperation<mongo.Document>[] = [];
    for (const { conversationId, id } of turns) {
      const block = this.begun.get(id);
      this.begun.delete(id);
      if (block !== undefined) blocks.push(block);
      else changes.push({ updateOne: { filter: { conversationId, 'lines.id': id, waiting: [id] }, update } });
    }
    // All as one change: each by itself costs the database, and the driver, a third more.
    if (blocks.length > 0) changes.push({ updateMany: { filter: { _id: { $in: blocks } } as mongo.Document, update } });
    const collection = this.database.connection.db!.collection(this.model.collection.name);
    const { matchedCount } = await this.database.run(() => collection.bulkWrite(changes, { ordered: false }));
    if (matchedCount === turns.length) return;
    const others = turns.map(({ conversationId, id }) => ({
      updateOne: { filter: { conversationId, 'lines.id': id, waiting: id }, update: { $pull: { waiting: id } } },
    }));
    await this.database.run(() => this.model.bulkWrite(others, { ordered: false }));
  }
}
