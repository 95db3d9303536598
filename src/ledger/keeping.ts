import { broughtBack, changedTo, type Doing, type Kept, takenBack } from './kept';
import { keyOf } from './key';
import type { Operation } from './ledger';

/** Where such things are kept. Every write is one atomic document operation, journaled, and idempotent. */
export interface KeptStore<K extends Kept<unknown>> {
  /** Adds it if it is not there yet; answers it as it now stands. */
  add(one: K): Promise<K>;
  /** Puts it in the place of its version before; false if another write came first, and nothing was done. */
  replace(next: K): Promise<boolean>;
  get(ledgerId: string, id: string): Promise<K | undefined>;
  /** Those that live, the oldest first, at most so many. */
  all(ledgerId: string, most: number): Promise<readonly K[]>;
  /** What the operation with this key has written. */
  writtenBy(ledgerId: string, key: string): Promise<K | undefined>;
  /** A person's newest operation: of steps that stand (`changes`), or of undos (`undone`). */
  newest(ledgerId: string, by: string, where: 'changes' | 'undone'): Promise<Newest | undefined>;
}

export interface Newest {
  readonly id: string;
  readonly key: string;
  readonly at: Date;
}

/** More of one kind a ledger does not keep. */
export const MOST_KEPT = 200;

/**
 * Changing what is kept, the same way for all of it: each operation is known by its message, writes once, and is tried again
 * where another write came between. `settle` makes it whole again after a change: what follows from what it says.
 */
export class Keeping<Says, K extends Kept<Says>> {
  constructor(
    private readonly store: KeptStore<K>,
    private readonly settle: (one: K) => K = (one) => one,
  ) {}

  /** Puts what `next` makes of it in its place; undefined where it is not there, or `next` wants nothing of it. */
  async change(operation: Operation, id: string, next: (one: K) => Says | undefined): Promise<K | undefined> {
    const doing = doingOf(operation);
    return this.write(operation, id, doing.key, (one) =>
      one.live ? changedTo<Says, K>(one, next(one), doing) : undefined,
    );
  }

  /** Takes back the operation `of`, if it is the newest that was done to what it wrote. */
  async undo(operation: Operation, of: string): Promise<K | undefined> {
    const doing = doingOf(operation);
    const one = await this.store.writtenBy(operation.ledgerId, of);
    return one && this.write(operation, one.id, doing.key, (now) => takenBack<Says, K>(now, of, doing));
  }

  /** Brings back what the undo `of` took. */
  async redo(operation: Operation, of: string): Promise<K | undefined> {
    const doing = doingOf(operation);
    const one = await this.store.writtenBy(operation.ledgerId, of);
    return one && this.write(operation, one.id, doing.key, (now) => broughtBack<Says, K>(now, of, doing));
  }

  /** Writes it once by this key; where another write has moved it meanwhile, it is read again. */
  private async write(
    { ledgerId }: Operation,
    id: string,
    key: string,
    next: (one: K) => K | undefined,
  ): Promise<K | undefined> {
    for (;;) {
      const one = await this.store.get(ledgerId, id);
      if (!one || one.keys.includes(key)) return one;
      const after = next(one);
      if (!after) return undefined;
      const settled = this.settle(after);
      if (await this.store.replace(settled)) return settled;
    }
  }
}

export function doingOf({ source, by, now }: Operation): Doing {
  return { key: keyOf(source), by, at: now };
}
