import type { Goal, GoalSays } from './goal';
import { doingOf, Keeping, type KeptStore, MOST_KEPT } from './keeping';
import { kept } from './kept';
import { keyOf } from './key';
import type { Operation } from './ledger';
import { dayAt } from './period';
import { type DraftRefusal, refusalOf } from './refusal';

export type GoalStore = KeptStore<Goal>;
export type GoalKept = { readonly goal: Goal } | { readonly refused: DraftRefusal | 'too-many-kept' | 'not-so-much' };

/** What people save for. Putting aside is a change of the goal's own document, so that undo and redo bring it back exactly. */
export class Goals {
  private readonly keeping: Keeping<GoalSays, Goal>;

  constructor(private readonly store: GoalStore) {
    this.keeping = new Keeping(store);
  }

  async add(operation: Operation, says: GoalSays): Promise<GoalKept> {
    const refused = this.refusalOf(says, operation);
    if (refused) return { refused };
    if ((await this.list(operation.ledgerId)).length >= MOST_KEPT) return { refused: 'too-many-kept' };
    const doing = doingOf(operation);
    return { goal: await this.store.add(kept(operation.ledgerId, doing.key, says, doing)) };
  }

  async change(operation: Operation, id: string, says: Partial<GoalSays>): Promise<GoalKept | undefined> {
    return this.write(operation, id, (now) => ({ ...now, ...says }));
  }

  /** Puts minor units aside; below zero takes them out again. */
  async put(operation: Operation, id: string, minor: number): Promise<GoalKept | undefined> {
    return this.write(operation, id, (now) => ({ ...now, saved: now.saved + minor }));
  }

  drop(operation: Operation, id: string): Promise<Goal | undefined> {
    return this.keeping.change(operation, id, () => undefined);
  }

  list(ledgerId: string): Promise<readonly Goal[]> {
    return this.store.all(ledgerId, MOST_KEPT);
  }

  async get(ledgerId: string, id: string): Promise<Goal | undefined> {
    const goal = await this.store.get(ledgerId, id);
    return goal?.live ? goal : undefined;
  }

  newest({ ledgerId, by }: Operation, where: 'changes' | 'undone') {
    return this.store.newest(ledgerId, by, where);
  }

  /** What this very operation wrote before. */
  written({ ledgerId, source }: Operation): Promise<Goal | undefined> {
    return this.store.writtenBy(ledgerId, keyOf(source));
  }

  undo(operation: Operation, of: string): Promise<Goal | undefined> {
    return this.keeping.undo(operation, of);
  }

  redo(operation: Operation, of: string): Promise<Goal | undefined> {
    return this.keeping.redo(operation, of);
  }

  private async write(
    operation: Operation,
    id: string,
    next: (now: GoalSays) => GoalSays,
  ): Promise<GoalKept | undefined> {
    const goal = await this.get(operation.ledgerId, id);
    if (!goal) return undefined;
    const refused = goal.keys.includes(keyOf(operation.source))
      ? undefined
      : this.refusalOf(next(goal.says), operation);
    if (refused) return { refused };
    const changed = await this.keeping.change(operation, id, ({ says }) => next(says));
    return changed && { goal: changed };
  }

  private refusalOf({ target, saved, currency }: GoalSays, operation: Operation) {
    const day = dayAt(operation.now, operation.zone);
    for (const minor of [target, saved || undefined]) {
      if (minor === undefined) continue;
      if (minor === saved && saved < 0) return 'not-so-much' as const;
      const money = { minor, currency };
      const refused = refusalOf({ type: 'expense', money, day, category: 'other', tags: [] }, operation);
      if (refused) return refused;
    }
    return undefined;
  }
}
