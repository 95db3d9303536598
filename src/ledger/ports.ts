import type { Entry, EntryType } from './entry';
import type { Currency } from './money';
import type { Day, Period } from './period';

/** One figure of a sum: what was spent or earned, in one currency, in one category (or on one day). */
export interface Total {
  readonly type: EntryType;
  readonly category: string;
  readonly currency: Currency;
  /** Sum in minor units, a safe integer. */
  readonly minor: number;
  readonly count: number;
  /** Only where days were asked for. */
  readonly day?: Day;
}

export interface EntryFilter {
  readonly period: Period;
  readonly categories?: readonly string[];
  readonly types?: readonly EntryType[];
}

/** Where entries are kept. Every write is atomic for each entry, journaled, and idempotent by the entry's id. */
export interface EntryStore {
  /** Adds what is not there yet; answers the entries of the batch as they now stand, in order. */
  add(entries: readonly Entry[]): Promise<readonly Entry[]>;
  /** The newest batch of a person that still counts, in order; empty where there is none. */
  newestBatch(ledgerId: string, loggedBy: string): Promise<readonly Entry[]>;
  batch(ledgerId: string, batch: string): Promise<readonly Entry[]>;
  /** Marks a batch as undone by a key; entries already undone stay as they are. Answers the batch. */
  undo(ledgerId: string, batch: string, key: string): Promise<readonly Entry[]>;
  /** What an undo with this key has already taken away. */
  undoneBy(ledgerId: string, key: string): Promise<readonly Entry[]>;
  /**
   * Sums of the entries that count, one for each type, category and currency; by 'day' one for each day as well, so that
   * reports fold them as they need.
   */
  totals(ledgerId: string, filter: EntryFilter, by?: 'category' | 'day'): Promise<readonly Total[]>;
  /** Newest first: by day, then by time of logging. */
  list(ledgerId: string, filter: EntryFilter, limit: number): Promise<readonly Entry[]>;
}
