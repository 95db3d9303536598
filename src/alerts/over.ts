import { monthOf, type Period } from '../ledger/period';
import type { StretchTotal } from '../ledger/ports';
import { figuresIn, figuresOf } from '../reports/figures';
import { mergedTotals } from '../reports/merged';
import type { Summed } from './digest';
import type { Turns } from './turns';
import type { YearSummed } from './year';

/** How somebody counts: in their currency, by the categories as they have merged them. */
export interface Counting {
  readonly currency: string;
  merged(category: string): string;
}

/** A period that is over and the one before it, from their totals. */
export function summed({ period, before }: Turns['week'], totals: readonly StretchTotal[], by: Counting): Summed {
  const of = ({ from }: Period) => figuresOf(mergedTotals(stretch(totals, from), by), by.currency);
  return { period, now: of(period), before: of(before) };
}

/** A year from the totals of its months. */
export function yearSummed(period: Period, totals: readonly StretchTotal[], by: Counting): YearSummed {
  const all = mergedTotals(totals, by);
  const currencies = figuresOf(all, by.currency).map((figures) => ({
    ...figures,
    parts: monthsOf(period).map((month) => ({ ...month, ...figuresIn(figures.currency, stretch(all, month.from)) })),
  }));
  return { period, currencies };
}

export function monthsOf({ from }: Period): readonly Period[] {
  return Array.from({ length: 12 }, (_, place) => monthOf(from, place));
}

function stretch<Of extends { readonly day?: string }>(totals: readonly Of[], from: string): readonly Of[] {
  return totals.filter(({ day }) => day === from);
}
