import type { Currency } from '../ledger/money';
import type { Period } from '../ledger/period';
import { added } from './added';
import { byCategory } from './by-category';
import { type Figures, figuresIn, type Part, type SeriesFigures } from './figures';
import { periodBefore } from './period-before';
import type { Report } from './report';

/** One figure beside what it was, in minor units. */
export interface Change {
  readonly now: number;
  readonly before: number;
  /** `now - before`. */
  readonly change: number;
  /** Which of the two has amounts in it that were converted; absent where neither has. */
  readonly converted?: { readonly now: boolean; readonly before: boolean };
}

export interface ComparedFigures {
  readonly currency: Currency;
  readonly spent: Change;
  readonly earned: Change;
  readonly saved: Change;
  /** What changed most first, up or down. */
  readonly categories: readonly (Change & { readonly category: string })[];
  /** Both periods side by side, the one before first, as a chart shows them. */
  readonly series: SeriesFigures;
}

export interface Compared {
  readonly period: Period;
  readonly before: Period;
  /** Every currency of either period; the person's own first, always there. */
  readonly currencies: readonly ComparedFigures[];
}

/** "Is that more than before?": the period beside the one before it, by currency and category. */
export const compared: Report<Compared> = {
  id: 'compared',
  async run(question, books) {
    const before = question.against ?? periodBefore(question.period);
    const [now, then] = await Promise.all([
      byCategory.run(question, books),
      byCategory.run({ ...question, period: before }, books),
    ]);
    const currencies = new Set([...now.currencies, ...then.currencies].map((figures) => figures.currency));
    const of = (figures: readonly Figures[], currency: Currency) =>
      figures.find((one) => one.currency === currency) ?? figuresIn(currency, []);
    return {
      period: question.period,
      before,
      currencies: [...currencies].map((currency) =>
        compare(
          { ...question.period, ...of(now.currencies, currency) },
          { ...before, ...of(then.currencies, currency) },
        ),
      ),
    };
  },
};

/** One currency of two periods side by side. */
export function compare(now: Part, before: Part): ComparedFigures {
  const categories = new Set([...now.categories, ...before.categories].map((sum) => sum.category));
  const spentOn = ({ categories }: Figures, category: string) =>
    categories.find((sum) => sum.category === category) ?? { spent: 0 };
  const changed = (of: 'spent' | 'earned' | 'saved') =>
    change({ spent: now[of], converted: now.converted }, { spent: before[of], converted: before.converted });
  return {
    currency: now.currency,
    spent: changed('spent'),
    earned: changed('earned'),
    saved: changed('saved'),
    categories: [...categories]
      .map((category) => ({ category, ...change(spentOn(now, category), spentOn(before, category)) }))
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.category < b.category ? -1 : 1)),
    series: { ...added(now.currency, [before, now]), parts: [before, now] },
  };
}

type Spent = Pick<Figures, 'spent' | 'converted'>;

export function change(now: Spent, before: Spent): Change {
  const converted = { now: now.converted !== undefined, before: before.converted !== undefined };
  return {
    now: now.spent,
    before: before.spent,
    change: now.spent - before.spent,
    ...((converted.now || converted.before) && { converted }),
  };
}
