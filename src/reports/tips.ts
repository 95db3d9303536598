import type { Entry } from '../ledger/entry';
import { counts, type Limit } from '../ledger/limit';
import type { Currency, Money } from '../ledger/money';
import { type Day, lengthOf, monthOf, type Period } from '../ledger/period';
import { countedOf } from '../ledger/pinned';
import { sameName } from './named-sums';
import type { Report } from './report';
import { soFar } from './so-far';

/** Something in a person's own figures that is worth a second look. */
export type Tip =
  | { readonly kind: 'duplicate'; readonly entry: Entry }
  | { readonly kind: 'price'; readonly entry: Entry; readonly was: Money }
  | { readonly kind: 'limit'; readonly limit: Limit; readonly spent: About }
  | { readonly kind: 'grew'; readonly category: string; readonly now: About; readonly was: About };

/** A sum of counted amounts; `about` where some of them were converted. */
type About = Money & { readonly about: boolean };

export interface Tips {
  readonly period: Period;
  /** The most certain, if there is any. */
  readonly tip?: Tip;
}

const READ = 10_000;
const MONTHS_BEFORE = 3;
/** The same charge again within these days may be one charge written twice. */
const SOON = 1;

/** At most one tip, and only what the entries show: a charge twice, a price that rose, a limit always passed, a category that grew. */
export const tips: Report<Tips> = {
  id: 'tips',
  async run({ ledgerId, currency, period, today, limits = [], merged = (category) => category }, books) {
    const now = soFar(period, today);
    const from = monthOf(now.from, -MONTHS_BEFORE).from;
    const all = await books.list(ledgerId, { period: { from, to: now.to }, types: ['expense'] }, READ);
    const entries = all
      .filter((entry) => countedOf(entry).currency === currency)
      .map((entry) => ({ ...entry, category: merged(entry.category) }));
    const tip =
      duplicate(entries, now) ??
      risen(entries, now) ??
      tooLow(limits, entries, now, currency) ??
      grown(entries, now, currency);
    return { period, tip };
  },
};

/** Two charges of one payee, the same to the cent, on the same day or the next; from ten units up, or coffee would count. */
function duplicate(entries: readonly Entry[], { from }: Period): Tip | undefined {
  const found = entries.find(
    (entry, place) =>
      entry.day >= from &&
      entry.payee !== undefined &&
      entries.slice(place + 1).some((other) => isAgain(entry, other)) &&
      !isUsual(entry, entries),
  );
  return found && { kind: 'duplicate', entry: found };
}

function isAgain(entry: Entry, other: Entry): boolean {
  return (
    other.payee !== undefined &&
    sameName(other.payee) === sameName(entry.payee!) &&
    sameMoney(other, entry) &&
    other.note === entry.note &&
    daysApart(entry.day, other.day) <= SOON
  );
}

/** Three times or more the same charge: a fare, a canteen. */
function isUsual(entry: Entry, entries: readonly Entry[]): boolean {
  return (
    entries.filter(
      (other) =>
        other.payee !== undefined && sameName(other.payee) === sameName(entry.payee!) && sameMoney(other, entry),
    ).length > 2
  );
}

/** A charge that came at one price in each of two months before, about a month apart, and now is higher. */
function risen(entries: readonly Entry[], { from }: Period): Tip | undefined {
  for (const entry of entries.filter(({ day }) => day >= from)) {
    const name = nameOf(entry);
    if (!name) continue;
    const [one, two] = entries.filter((other) => other.day < entry.day && nameOf(other) === name);
    if (!one || !two || !sameMoney(one, two) || entry.money.currency !== one.money.currency) continue;
    if (entry.money.minor <= one.money.minor) continue;
    if (isMonthly(one.day, entry.day) && isMonthly(two.day, one.day)) return { kind: 'price', entry, was: one.money };
  }
  return undefined;
}

function nameOf({ payee, note }: Entry): string | undefined {
  const name = payee ?? note;
  return name && sameName(name);
}

function isMonthly(before: Day, after: Day): boolean {
  const days = daysApart(before, after);
  return days >= 26 && days <= 35;
}

/** A monthly limit that was passed in each of the months before: it says nothing any more. */
function tooLow(
  limits: readonly Limit[],
  entries: readonly Entry[],
  { from }: Period,
  currency: Currency,
): Tip | undefined {
  const months = monthsBefore(from);
  for (const limit of limits.filter(
    ({ every, carry, money }) => every === 'month' && !carry && money.currency === currency,
  )) {
    const sums = months.map((month) =>
      sumOf(
        entries.filter((entry) => counts(limit, entry)),
        month,
        currency,
      ),
    );
    if (sums.every(({ minor }) => minor > limit.money.minor)) return { kind: 'limit', limit, spent: meanOf(sums) };
  }
  return undefined;
}

/** A category that this month already cost half as much again as in the costliest of the months before. */
function grown(entries: readonly Entry[], { from }: Period, currency: Currency): Tip | undefined {
  const rises = [...new Set(entries.map(({ category }) => category))].flatMap((category) => {
    const of = entries.filter((entry) => entry.category === category);
    const now = sumOf(of, monthOf(from), currency);
    const before = monthsBefore(from).map((month) => sumOf(of, month, currency));
    if (before.some(({ minor }) => minor === 0)) return [];
    const highest = Math.max(...before.map(({ minor }) => minor));
    return now.minor > highest * 1.5 ? [{ category, now, was: meanOf(before) }] : [];
  });
  const [most] = rises.sort((a, b) => b.now.minor - b.was.minor - (a.now.minor - a.was.minor));
  return most && { kind: 'grew', ...most };
}

function monthsBefore(from: Day): readonly Period[] {
  return Array.from({ length: MONTHS_BEFORE }, (_, place) => monthOf(from, -1 - place));
}

function sumOf(entries: readonly Entry[], { from, to }: Period, currency: Currency): About {
  const inside = entries.filter(({ day }) => day >= from && day <= to);
  const minor = inside.reduce((sum, entry) => sum + countedOf(entry).minor, 0);
  return { minor, currency, about: inside.some(({ worth }) => worth !== undefined) };
}

function meanOf(sums: readonly About[]): About {
  const minor = Math.round(sums.reduce((sum, one) => sum + one.minor, 0) / sums.length);
  return { minor, currency: sums[0]!.currency, about: sums.some(({ about }) => about) };
}

function sameMoney({ money: one }: Entry, { money: other }: Entry): boolean {
  return one.minor === other.minor && one.currency === other.currency;
}

function daysApart(a: Day, b: Day): number {
  return Math.abs(lengthOf({ from: a, to: b }) - 1);
}
