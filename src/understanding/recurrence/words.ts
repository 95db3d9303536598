import type { Words } from '../numbers/words';

/** Rules that one phrase says. */
export const WHOLE_RULES = [
  'day',
  'workday',
  'week',
  'fortnight',
  'month',
  'two-months',
  'quarter',
  'half',
  'year',
] as const;
export type WholeRule = (typeof WHOLE_RULES)[number];

/** How a language says that something repeats, besides its words for days. Alternatives are separated by "|". */
export interface RecurrenceWords {
  /** "every", before a unit, a number of units, weekdays or a day, in all its forms. */
  readonly every: Words;
  /** "other", "second": every other week. */
  readonly other: Words;
  /** "monthly": one phrase for the whole rule. */
  readonly whole: Readonly<Partial<Record<WholeRule, Words>>>;
  /** "a month", "per month": a rule only where the message is surely about one. */
  readonly per: Readonly<Partial<Record<WholeRule, Words>>>;
  /** "on mondays", "montags": weekdays from Monday in the form of what one does on each, and what stands before them, if anything. */
  readonly weekdays?: { readonly before: Words; readonly names: readonly Words[] };
  /** "the last day of the month", "month end". */
  readonly lastDay: Words;
  /** "times": after a number, how often in all. */
  readonly times: Words;
  /** "amount varies". */
  readonly varies: Words;
  /** Words of the order, and none of the name: "add a recurring expense", "every", "automatically". */
  readonly lead: Words;
  /** "it", "this": what was just recorded is meant. */
  readonly that: Words;
}
