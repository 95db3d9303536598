import type { Entry, EntryType } from './entry';
import type { Currency } from './money';
import type { Day, Period } from './period';

/** One figure of a sum: what was spent or earned, in one currency, in one category (and on one day, where days were asked for). */
export interface Total {
  readonly type: EntryType;
  readonly category: string;
  readonly currency: Currency;
  /** Sum in minor units, a safe integer. */
  readonly minor: number;
  readonly count: number;
  /** Only where totals by day were asked for; the category is kept all the same. */
  readonly day?: Day;
}

export interface EntryFilter {
  readonly period: Period;
  readonly categories?: readonly string[];
  readonly types?: readonly EntryType[];
}

/**
 * Where entries are kept. Every write is one atomic document operation, journaled, and idempotent. `totals` and `list` count
 * live entries only.
 */
export interface EntryStore {
  /** Adds what is not there yet; answers these entries as they now stand, in order. */
  add(entries: readonly Entry[]): Promise<readonly Entry[]>;
  /** Puts an entry in the place of its version before; false if another write came first, and nothing was done. */
  replace(next: Entry): Promise<boolean>;
  /** Entries that the operation with this key has written, in the order of their ids; with an index. */
  writtenBy(ledgerId: string, key: string): Promise<readonly Entry[]>;
  /**
   * The newest operation of a person: of those that stand, the key of an entry's last change (`changes`); of undos, the key
   * of the undo that took an entry's last undone change (`undone`). Newest by `at` (`undoneAt`), then by key.
   */
  newestKey(ledgerId: string, by: string, where: 'changes' | 'undone'): Promise<{ key: string; at: Date } | undefined>;
  get(ledgerId: string, ids: readonly string[]): Promise<readonly Entry[]>;
  totals(ledgerId: string, filter: EntryFilter, by?: 'category' | 'day'): Promise<readonly Total[]>;
  /** Newest first: by day, then by time of logging, then by id. */
  list(ledgerId: string, filter: EntryFilter, limit: number): Promise<readonly Entry[]>;
}
