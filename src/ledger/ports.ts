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
  /** Only where totals by payee were asked for, and only of entries that name one. */
  readonly payee?: string;
  /** Only where totals by tag were asked for. Entries without a tag have no total there, entries with several one in each. */
  readonly tag?: string;
}

/** What totals are kept apart by, besides type, category and currency. */
export type TotalsBy = 'category' | 'day' | 'payee' | 'tag';

export interface EntryFilter {
  readonly period: Period;
  readonly categories?: readonly string[];
  readonly types?: readonly EntryType[];
  /** Every one of these stands somewhere in the note, the payee or the tags, whatever its case and accents. */
  readonly words?: readonly string[];
  readonly payee?: string;
  /** All of these. */
  readonly tags?: readonly string[];
  readonly wallet?: string;
  /** Amounts of this currency, in minor units, both ends inside. */
  readonly amount?: { readonly currency: Currency; readonly from?: number; readonly to?: number };
}

/** Where a page of a list ended: the next begins behind it. */
export type Cursor = Pick<Entry, 'day' | 'createdAt' | 'id'>;

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
  totals(ledgerId: string, filter: EntryFilter, by?: TotalsBy): Promise<readonly Total[]>;
  /** Newest first: by day, then by time of logging, then by id. */
  list(ledgerId: string, filter: EntryFilter, limit: number, after?: Cursor): Promise<readonly Entry[]>;
}
