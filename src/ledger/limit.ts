import type { EntryDraft } from './entry';
import type { Currency, Money } from './money';
import { addDays, type Day, monthOf, type Period, weekOf, yearOf } from './period';
import { countedOf } from './pinned';
import { wordPattern } from './search-words';

export const LIMIT_OF = ['total', 'category', 'tag', 'wallet', 'word'] as const;

/** What a limit counts: everything, or what is in a category, under a tag, paid from a wallet, or says a word of itself. */
export interface LimitScope {
  readonly of: (typeof LIMIT_OF)[number];
  /** The category's id, the tag, the wallet, or the word ("coffee", "amazon"); empty of a total. */
  readonly name: string;
}

/** How often it begins anew; `payday` from one payday to the day before the next. */
export const LIMIT_EVERY = ['day', 'week', 'month', 'year', 'payday'] as const;
export type LimitEvery = (typeof LIMIT_EVERY)[number];

/** How far a limit had been told of in one period. */
export interface LimitMark {
  /** The first day of the period. */
  readonly from: Day;
  /** The highest threshold told and still passed, in percent; 0: none. */
  readonly level: number;
  /** Grows when the total comes back below what was told: then it may be told again. */
  readonly generation: number;
  /** The operation that was told it: the same message again reads the same reply. */
  readonly key: string;
  /** The operation that was told that the limit will be passed at this pace; absent: nobody was yet. */
  readonly pace?: string;
}

/** A sum not to be passed in a period. */
export interface Limit {
  /** Of the message that set it: short enough for a button, and never given twice. */
  readonly id: string;
  readonly scope: LimitScope;
  readonly every: LimitEvery;
  readonly money: Money;
  /** What is left of a period is added to the next. */
  readonly carry: boolean;
  /** The weekday a week begins on, 1 Monday … 7 Sunday: as it was for the person who set it. */
  readonly firstWeekday: number;
  /** Who set it and is told. */
  readonly by: string;
  /** The first day of the period it was set or changed in: what is carried is counted from here. */
  readonly since: Day;
  /** What was carried into that period, in minor units. */
  readonly opening: number;
  readonly marks: readonly LimitMark[];
}

/** What one operation did to one limit: `before` is absent where it made the limit. */
export interface LimitChange {
  readonly key: string;
  readonly id: string;
  readonly before?: Limit;
}

/** All limits of a ledger: one document, so that every change of it is one atomic write. */
export interface LimitBook {
  readonly ledgerId: string;
  /** Grows by one with every write; a write that finds another version than it read does nothing. */
  readonly version: number;
  readonly limits: readonly Limit[];
  /** The day of the month that income comes on, 1 to 31; the last day of shorter months. */
  readonly payday?: number;
  /** The newest changes, oldest first: the same message again is known by its key, and a button takes one back. */
  readonly past: readonly LimitChange[];
}

/** The period of a limit that holds a day; `offset` periods later, or earlier when negative. */
export function limitPeriod(
  { every, firstWeekday }: Pick<Limit, 'every' | 'firstWeekday'>,
  day: Day,
  payday = 1,
  offset = 0,
): Period {
  if (every === 'day') {
    const on = addDays(day, offset);
    return { from: on, to: on };
  }
  if (every === 'week') return weekOf(day, firstWeekday, offset);
  if (every === 'month') return monthOf(day, offset);
  return every === 'year' ? yearOf(day, offset) : betweenPaydays(day, payday, offset);
}

/** A payday on the 31st is the last day of a shorter month. */
function betweenPaydays(day: Day, payday: number, offset: number): Period {
  const paydayIn = (month: number) => {
    const { from, to } = monthOf(day, month);
    const [first] = [addDays(from, payday - 1), to].sort();
    return first!;
  };
  const begun = day >= paydayIn(0) ? offset : offset - 1;
  return { from: paydayIn(begun), to: addDays(paydayIn(begun + 1), -1) };
}

/** All categories that count as one: it, what stands under it, and what was merged into any of them. */
export type Within = (category: string) => readonly string[];
export const ALONE: Within = (category) => [category];

/** Whether an entry counts toward a limit. */
export function counts(
  { scope, money }: { readonly scope: LimitScope; readonly money: { readonly currency: Currency } },
  entry: EntryDraft,
  within: Within = ALONE,
): boolean {
  if (entry.type !== 'expense' && entry.type !== 'refund') return false;
  if (countedOf(entry).currency !== money.currency) return false;
  const { of, name } = scope;
  if (of === 'category') return within(name).includes(entry.category);
  if (of === 'tag') return entry.tags.includes(name);
  if (of === 'wallet') return entry.wallet === name;
  if (of === 'total') return true;
  const says = new RegExp(wordPattern(name), 'iu');
  return [entry.note, entry.payee, ...entry.tags].some((text) => text !== undefined && says.test(text));
}
