import { ALONE, type Limit, limitPeriod, type Within } from './limit';
import type { Money } from './money';
import { addDays, type Day, lengthOf, type Period } from './period';
import type { EntryFilter, EntryStore, Total } from './ports';

/** How a limit stands in one of its periods; amounts in minor units of the limit's currency. */
export interface Standing {
  readonly limit: Limit;
  readonly period: Period;
  /** What may be spent: the limit, and what was carried into the period. */
  readonly allowed: number;
  /** Expenses less refunds. */
  readonly spent: number;
}

/** Periods that what is left is carried through: beyond them it is forgotten, so that no sum grows with the years. */
const MOST_CARRIED = 12;

type Sums = Pick<EntryStore, 'totals'>;

/** How a limit stands in the period that holds a day: one aggregation, over that period or all it carries from. */
export async function standingOf(
  store: Sums,
  ledgerId: string,
  limit: Limit,
  day: Day,
  payday?: number,
  within: Within = ALONE,
): Promise<Standing> {
  const period = limitPeriod(limit, day, payday);
  const periods = carriedPeriods(limit, period, payday);
  const span = { from: periods[0]!.from, to: period.to };
  const filter = filterOf(limit, span, within);
  const totals = await store.totals(ledgerId, filter, periods.length > 1 ? 'day' : 'category');
  if (periods.length === 1) return { limit, period, allowed: allowedIn(limit, period), spent: spentIn(totals, limit) };
  let allowed = limit.opening + limit.money.minor;
  for (const before of periods.slice(0, -1)) {
    const spent = spentIn(inside(totals, before), limit);
    allowed = Math.max(0, allowed - spent) + limit.money.minor;
  }
  return { limit, period, allowed, spent: spentIn(inside(totals, period), limit) };
}

/** What was spent in each of some days of a period, for its pace and its picture. */
export async function spentByDay(
  store: Sums,
  ledgerId: string,
  { limit, period }: Pick<Standing, 'limit' | 'period'>,
  within: Within = ALONE,
) {
  const totals = await store.totals(ledgerId, filterOf(limit, period, within), 'day');
  return Array.from({ length: lengthOf(period) }, (_, place) => {
    const day = addDays(period.from, place);
    return { day, spent: spentIn(inside(totals, { from: day, to: day }), limit) };
  });
}

/** Of a standing: what is left (negative: over), and the part of it that is spent, in whole percent. */
export function leftOf({ allowed, spent }: Standing): number {
  return allowed - spent;
}

export function percentOf({ allowed, spent }: Standing): number {
  if (allowed <= 0) return spent > 0 ? 1_000 : 0;
  return Math.max(0, Math.floor((spent / allowed) * 100));
}

export function moneyOf({ limit }: Standing, minor: number): Money {
  return { minor, currency: limit.money.currency };
}

/** The entries a limit counts, in a period. */
export function filterOf({ scope: { of, name } }: Limit, period: Period, within: Within = ALONE): EntryFilter {
  return {
    period,
    types: ['expense', 'refund'],
    ...(of === 'category' && { categories: within(name) }),
    ...(of === 'tag' && { tags: [name] }),
    ...(of === 'wallet' && { wallet: name }),
    ...(of === 'word' && { words: [name] }),
  };
}

/** From the oldest whose rest still counts to the period itself. */
function carriedPeriods(limit: Limit, period: Period, payday: number | undefined): Period[] {
  const periods = [period];
  if (!limit.carry) return periods;
  while (periods[0]!.from > limit.since && periods.length <= MOST_CARRIED)
    periods.unshift(limitPeriod(limit, addDays(periods[0]!.from, -1), payday));
  return periods;
}

function allowedIn({ money, carry, since, opening }: Limit, { from, to }: Period): number {
  return money.minor + (carry && from <= since && since <= to ? opening : 0);
}

function inside(totals: readonly Total[], { from, to }: Period): Total[] {
  return totals.filter(({ day }) => day! >= from && day! <= to);
}

function spentIn(totals: readonly Total[], { money }: Limit): number {
  return totals
    .filter(({ currency }) => currency === money.currency)
    .reduce((sum, { type, minor }) => sum + (type === 'refund' ? -minor : minor), 0);
}
