import type { Entry, EntryType, Unwatched } from './entry';
import type { LimitBook } from './limit';
import type { Currency, Money } from './money';
import type { Day, Period } from './period';

/**
 * One figure of a sum: what was spent or earned, in one currency, in one category (and on one day, where days were asked for).
 * Each entry counts in the person's currency where it was converted, else in its own: amounts of two currencies are never added.
 */
export interface Total {
  readonly type: EntryType;
  readonly category: string;
  readonly currency: Currency;
  /** Sum in minor units, a safe integer. */
  readonly minor: number;
  readonly count: number;
  /** How many of them were converted at the rate of their day; absent where none was. */
  readonly converted?: number;
  /** Only where totals by day were asked for, or by month: then the first day of it that has an entry. */
  readonly day?: Day;
  /** Only where totals by payee were asked for, and only of entries that name one. */
  readonly payee?: string;
  /** Only where totals by tag were asked for. Entries without a tag have no total there, entries with several one in each. */
  readonly tag?: string;
  /** Only where totals by wallet were asked for, and only of entries that name one. */
  readonly wallet?: string;
}

/** What totals are kept apart by, besides type, category and currency. */
export type TotalsBy = 'category' | 'day' | 'month' | 'payee' | 'tag' | 'wallet';

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
  /** Amounts of this currency, or that were converted to it, in minor units, both ends inside. */
  readonly amount?: { readonly currency: Currency; readonly from?: number; readonly to?: number };
}

/** The instant at which a wallet's balance was stated: what was logged for that day before it is in the balance already. */
export interface Since {
  readonly day: Day;
  readonly at: Date;
}

/** What went into a wallet (above zero) or out of it (below), of amounts in one currency, and what they count as. */
export interface Moved extends Money {
  /** In the person's currency where they were converted, else the same again. */
  readonly counted: Money;
}

/** How many entries of one day have this type and amount, in the amount's own currency. */
export interface AmountsOn extends Money {
  readonly day: Day;
  readonly type: EntryType;
  readonly count: number;
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
  /** Entries that the operation with this key has written, in the order of their ids; with an index. Of more than `most` some. */
  writtenBy(ledgerId: string, key: string, most?: number): Promise<readonly Entry[]>;
  /** How many those are. */
  countWrittenBy(ledgerId: string, key: string): Promise<number>;
  /** Entries that the message with this key made, by their ids, from the one behind `after` on: as many as there are up to `most`. */
  batch(ledgerId: string, key: string, most: number, after?: string): Promise<readonly Entry[]>;
  /**
   * The newest operation of a person: of those that stand, the key of an entry's last change (`changes`); of undos, the key
   * of the undo that took an entry's last undone change (`undone`). Newest by `at` (`undoneAt`), then by key.
   */
  newestKey(ledgerId: string, by: string, where: 'changes' | 'undone'): Promise<{ key: string; at: Date } | undefined>;
  /** Writes what an entry is worth, and nothing else; false if it was written since it was read, and nothing was done. */
  pin(entry: Entry): Promise<boolean>;
  /** Live entries that count in another currency than this: the newest first, as `list` has them. */
  countedOtherwise(ledgerId: string, currency: Currency, limit: number, after?: Cursor): Promise<readonly Entry[]>;
  /** What moved in a wallet, with an index; from `since` on where it is given. */
  moved(ledgerId: string, wallet: string, since?: Since): Promise<readonly Moved[]>;
  /** The amounts of the live entries of these days: what a file may bring a second time. */
  amountsOn(ledgerId: string, days: readonly Day[]): Promise<readonly AmountsOn[]>;
  get(ledgerId: string, ids: readonly string[]): Promise<readonly Entry[]>;
  totals(ledgerId: string, filter: EntryFilter, by?: TotalsBy): Promise<readonly Total[]>;
  /** The first day that has a live entry; undefined in an empty ledger. */
  firstDay(ledgerId: string): Promise<Day | undefined>;
  /** Newest first: by day, then by time of logging, then by id. */
  list(ledgerId: string, filter: EntryFilter, limit: number, after?: Cursor): Promise<readonly Entry[]>;
}

/** Entries whose newest operation limits still have to have their say on. */
export interface UnwatchedStore {
  /** Those written at that time or before, the oldest first. */
  unwatched(before: Date, most: number): Promise<readonly (Entry & { readonly unwatched: Unwatched })[]>;
  /** Takes the mark of an operation off its entries. */
  watched(entries: readonly Entry[], key: string): Promise<void>;
}

/** A total of one of many ledgers; `day` is the first of its stretch of days, `last` the newest that it counts. */
export interface StretchTotal extends Total {
  readonly ledgerId: string;
  readonly day: Day;
  readonly last: Day;
}

/** Many ledgers read at once, for what the clock tells many people. */
export interface ManyLedgers {
  /** Totals of stretches of days laid end to end: they begin on these days, ascending, and the last ends with `to`. */
  stretches(ledgerIds: readonly string[], begins: readonly Day[], to: Day): Promise<readonly StretchTotal[]>;
}

/** Where limits are kept: one document a ledger. Every write is one atomic document operation, journaled, and idempotent. */
export interface LimitStore {
  get(ledgerId: string): Promise<LimitBook | undefined>;
  /** Limits of many ledgers, those that have any. */
  of(ledgerIds: readonly string[]): Promise<readonly LimitBook[]>;
  /** Puts a book in the place of its version before (none of version 1); false if another write came first. */
  put(next: LimitBook): Promise<boolean>;
}
