import type { Currency } from '../ledger/money';
import type { Period } from '../ledger/period';
import type { Total } from '../ledger/ports';

/** What some entries of one currency came to, in minor units. */
export interface Sums {
  /** Expenses less refunds: below zero where more came back than went out. */
  readonly spent: number;
  readonly earned: number;
  /** `earned - spent`. */
  readonly saved: number;
  /** Expenses, refunds and income; a transfer between the person's own wallets is none of them. */
  readonly count: number;
  /** How many of them were converted at the rate of their day; absent where none was. */
  readonly converted?: number;
}

/** What was spent in one category; income has no place here. */
export interface CategorySum {
  readonly category: string;
  /** Expenses less refunds, in minor units. */
  readonly spent: number;
  readonly count: number;
  readonly converted?: number;
}

/** Sums of one currency, the person's or another that nothing converts. Amounts of different currencies are never added. */
export interface Figures extends Sums {
  readonly currency: Currency;
  /** The costliest first; they add up to `spent`. */
  readonly categories: readonly CategorySum[];
}

/** A stretch of a longer period, as a bar of a chart stands for it. */
export interface Part extends Figures, Period {}

/** Figures of a period and of the days or months it is made of. */
export interface SeriesFigures extends Figures {
  readonly parts: readonly Part[];
}

/** The figures of one currency; totals of others are passed over. */
export function figuresIn(currency: Currency, totals: readonly Total[]): Figures {
  let spent = 0;
  let earned = 0;
  let count = 0;
  let converted = 0;
  const categories = new Map<string, CategorySum>();
  for (const total of totals) {
    if (total.currency !== currency || total.type === 'transfer') continue;
    count += total.count;
    converted += total.converted ?? 0;
    if (total.type === 'income') {
      earned += total.minor;
      continue;
    }
    const minor = total.type === 'refund' ? -total.minor : total.minor;
    spent += minor;
    const { category } = total;
    const sum = categories.get(category);
    categories.set(category, {
      category,
      spent: (sum?.spent ?? 0) + minor,
      count: (sum?.count ?? 0) + total.count,
      ...someConverted((sum?.converted ?? 0) + (total.converted ?? 0)),
    });
  }
  return {
    currency,
    spent,
    earned,
    saved: earned - spent,
    count,
    ...someConverted(converted),
    categories: [...categories.values()].sort(costliest),
  };
}

function someConverted(converted: number): { readonly converted?: number } {
  return converted > 0 ? { converted } : {};
}

/** Figures for each currency found. The person's own stands first, with zeros where it has no entries. */
export function figuresOf(totals: readonly Total[], own: Currency): readonly Figures[] {
  const others = new Set(totals.filter(({ type }) => type !== 'transfer').map(({ currency }) => currency));
  others.delete(own);
  const figures = [...others].map((currency) => figuresIn(currency, totals));
  figures.sort((a, b) => b.count - a.count || (a.currency < b.currency ? -1 : 1));
  return [figuresIn(own, totals), ...figures];
}

/** A stable order, so that the same figures always make the same chart. */
function costliest(a: CategorySum, b: CategorySum): number {
  return b.spent - a.spent || (a.category < b.category ? -1 : 1);
}
