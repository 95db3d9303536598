import { addDays, lengthOf, type Period } from '../ledger/period';
import { byCategory } from './by-category';
import { byMonth, type MonthFigures } from './by-month';
import { type Figures, figuresIn } from './figures';
import type { Grain } from './parts-of';
import { periodBefore } from './period-before';
import type { Report } from './report';
import { soFar } from './so-far';

export interface YearFigures extends MonthFigures {
  /** The same days of the year before; absent where nothing was recorded in them. */
  readonly before?: Figures;
}

export interface YearReview {
  readonly period: Period;
  /** What this year is held against: the year before, of a year that still runs up to the same day. */
  readonly before: Period;
  readonly grain: Grain;
  readonly months: number;
  /** One for each currency; the person's own first, always there. */
  readonly currencies: readonly YearFigures[];
}

/** "Year in review": a year month by month, what a month cost, and the year before beside it. */
export const yearReview: Report<YearReview> = {
  id: 'year-review',
  async run(question, books) {
    const { period } = question;
    const whole = periodBefore(period);
    const happened = soFar(period, question.today);
    const running = happened.to >= period.from && happened.to < period.to;
    const before = running ? soFar(whole, addDays(whole.from, lengthOf(happened) - 1)) : whole;
    const [months, { currencies }] = await Promise.all([
      byMonth.run(question, books),
      byCategory.run({ ...question, period: before }, books),
    ]);
    return {
      ...months,
      before,
      currencies: months.currencies.map((figures) => {
        const then =
          currencies.find(({ currency }) => currency === figures.currency) ?? figuresIn(figures.currency, []);
        return { ...figures, ...(then.count > 0 && { before: then }) };
      }),
    };
  },
};
