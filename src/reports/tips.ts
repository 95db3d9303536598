import type { Entry } from '../ledger/entry';
import type { Money } from '../ledger/money';
import { type Day, lengthOf, monthOf, type Period } from '../ledger/period';
import { sameName } from './named-sums';
import type { Report } from './report';
import { soFar } from './so-far';

/** Something in a person's own figures that is worth a second look. */
export type Tip =
  | { readonly kind: 'duplicate'; readonly entry: Entry }
  | { readonly kind: 'price'; readonly entry: Entry; readonly was: Money }
  | { readonly kind: 'grew'; readonly category: string; readonly now: Money; readonly was: Money };

export interface Tips {
  readonly period: Period;
  /** The most certain, if there is any. */
  readonly tip?: Tip;
}

const READ = 10_000;
const MONTHS_BEFORE = 3;
/** The same charge again within these days may be one charge written twice. */
const SOON = 1;

/** At most one tip, and only what the entries show: a charge twice, a price that rose, a category that grew. */
export const tips: Report<Tips> = {
  id: 'tips',
  async run({ ledgerId, currency, period, today, merged = (category) => category }, books) {
    const now = soFar(period, today);
    const from = monthOf(now.from, -MONTHS_BEFORE).from;
    const all = await books.list(ledgerId, { period: { from, to: now.to }, types: ['expense'] }, READ);
    const entries = all
      .filter((entry) => entry.money.currency === currency)
      .map((entry) => ({ ...entry, category: merged(entry.category) }));
    const tip = duplicate(entries, now) ?? risen(entries, now) ?? grown(entries, now, currency);
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
    other.money.minor === entry.money.minor &&
    other.note === entry.note &&
    daysApart(entry.day, other.day) <= SOON
  );
}

/** Three times or more the same charge: a fare, a canteen. */
function isUsual(entry: Entry, entries: readonly Entry[]): boolean {
  return (
    entries.filter(
      ({ payee, money }) =>
        payee !== undefined && sameName(payee) === sameName(entry.payee!) && money.minor === entry.money.minor,
    ).length > 2
  );
}

/** A charge that came at one price in each of two months before, about a month apart, and now is higher. */
function risen(entries: readonly Entry[], { from }: Period): Tip | undefined {
  for (const entry of entries.filter(({ day }) => day >= from)) {
    const name = nameOf(entry);
    if (!name) continue;
    const [one, two] = entries.filter((other) => other.day < entry.day && nameOf(other) === name);
    if (!one || !two || one.money.minor !== two.money.minor || entry.money.minor <= one.money.minor) continue;
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

/** A category that this month already cost half as much again as in the costliest of the months before. */
function grown(entries: readonly Entry[], { from }: Period, currency: string): Tip | undefined {
  const months = Array.from({ length: MONTHS_BEFORE }, (_, place) => monthOf(from, -1 - place));
  const within = ({ from, to }: Period, category: string) =>
    entries
      .filter((entry) => entry.category === category && entry.day >= from && entry.day <= to)
      .reduce((sum, { money }) => sum + money.minor, 0);
  const rises = [...new Set(entries.map(({ category }) => category))].flatMap((category) => {
    const now = within(monthOf(from), category);
    const before = months.map((month) => within(month, category));
    if (before.some((spent) => spent === 0)) return [];
    const was = Math.round(before.reduce((sum, spent) => sum + spent, 0) / before.length);
    return now > Math.max(...before) * 1.5 ? [{ category, now, was }] : [];
  });
  const [most] = rises.sort((a, b) => b.now - b.was - (a.now - a.was));
  return (
    most && {
      kind: 'grew',
      category: most.category,
      now: { minor: most.now, currency },
      was: { minor: most.was, currency },
    }
  );
}

function daysApart(a: Day, b: Day): number {
  return Math.abs(lengthOf({ from: a, to: b }) - 1);
}
