import type { Currency } from '../ledger/money';
import type { Day } from '../ledger/period';
import type { DayOfRates } from '../ledger/rate-table';

/** Where fetched rates are kept, a document a day. */
export interface RateStore {
  keep(days: readonly DayOfRates[]): Promise<void>;
  /** All from this day on, oldest first. */
  since(day: Day): Promise<readonly DayOfRates[]>;
}

/** A ledger whose entries are to be looked at again: its person counts in another currency now, or a rate was missing. */
export interface Recount {
  readonly ledgerId: string;
  /** What the person counts in now; absent where there is no such person any more. */
  readonly currency?: Currency;
  /** How often it was asked for: what was asked for again meanwhile is not done. */
  readonly asked: number;
}

export interface RecountStore {
  ask(ledgerId: string, personId: string): Promise<void>;
  /** The next so many behind this ledger, by id; none where it was the last. */
  due(after: string): Promise<readonly Recount[]>;
  done(recount: Recount): Promise<void>;
}
