import type { Words } from '../numbers/words';

/** What a language says of money. */
export interface MoneyWords {
  /** Words for a currency (ISO 4217) or for a family of currencies that share a name ("dollar", "krone"). */
  readonly units: Readonly<Record<string, Words>>;
  /** Words for the hundredth part of a currency or family. */
  readonly cents: Readonly<Record<string, Words>>;
  /** Words worth several units: "a nickel", "a tenner". The key is a decimal and a currency or family: "0.05 dollar". */
  readonly coins?: Readonly<Record<string, Words>>;
  /** Short multipliers after digits, by their power of ten: k, mio, rb, 万. */
  readonly powers: Readonly<Record<number, Words>>;
  /** Between an amount and its unit: "millions de dollars". */
  readonly of: Words;
  /** Between a unit and its hundredths: "12 euros and 30 cents". */
  readonly and: Words;
  /** Nouns and units that make the number before them a count, a measure or a time. */
  readonly counted: Words;
  /** Words that make the number after them a number of something else: room, page, flight. */
  readonly numbered: Words;
  /** Things one buys that have numbers too: "flight 300" cost 300, but "room 12 minibar 8" did not cost 12. */
  readonly named: Words;
  /** Words that make the number after them a day of the month: "on the", "am", "el". */
  readonly dayBefore: Words;
  /** Verbs and nouns of money that comes in; of money that comes back; of money that goes. */
  readonly income: Words;
  /** Words of money that comes in only where the amount follows at once: "got 50", not "got shoes 50". */
  readonly incomeBefore?: Words;
  readonly refund: Words;
  readonly expense: Words;
  /** Verbs of spending that no income goes with: they decide wherever they stand. */
  readonly spent: Words;
  /** Says that the amount beside it only sums up the others. */
  readonly total: Words;
  /** Behind a price of one of several: "each", "das Stück". */
  readonly each?: Words;
  /** The same before the price: "je", "每张". */
  readonly eachBefore?: Words;
  /** Between two entries of one line: "and", "then", "plus". */
  readonly between: Words;
  /** Words that say nothing of what was bought: dropped from both ends of a note. */
  readonly filler: Words;
}
