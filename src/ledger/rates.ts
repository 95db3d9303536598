import type { Currency } from './money';
import type { Day } from './period';

export interface Rate {
  /** How many units of the other currency one unit is worth: a plain decimal. */
  readonly rate: string;
  /** The day it was published for. */
  readonly of: Day;
}

/** Exchange rates, known at once: nothing is asked of a database or a network while an entry is written. */
export interface Rates {
  /** The rate of a day, or of the last day before it that has one; undefined where none is near enough to be true. */
  rateOn(from: Currency, to: Currency, day: Day): Rate | undefined;
}

export const NO_RATES: Rates = { rateOn: () => undefined };
