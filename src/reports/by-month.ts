import { countedDays } from './counted-days';
import type { Part, SeriesFigures } from './figures';
import { partsOf } from './parts-of';
import type { Report } from './report';
import { type Series, series } from './series';
import { soFar } from './so-far';

export interface MonthFigures extends SeriesFigures {
  /** Spent a month, of the months that are counted, rounded to whole minor units. */
  readonly perMonth: number;
  /** The month that cost most. */
  readonly dearest: Part;
}

export interface ByMonth extends Series {
  /** Months that the average is of: from the first with an entry ever to today's. */
  readonly months: number;
  readonly currencies: readonly MonthFigures[];
}

/** "How did the year go?": every month by category, with what came in and what was saved. */
export const byMonth: Report<ByMonth> = {
  id: 'by-month',
  async run(question, books) {
    const [found, counted] = await Promise.all([series(question, books, 'month'), countedDays(question, books)]);
    const months = Math.max(1, partsOf(counted, 'month', []).length);
    const { to } = soFar(question.period, question.today);
    return {
      ...found,
      months,
      currencies: found.currencies.map((figures) => {
        const passed = figures.parts.filter(({ from }) => from <= to);
        const spent = passed.reduce((sum, part) => sum + part.spent, 0);
        const dearest = figures.parts.reduce((high, part) => (part.spent > high.spent ? part : high));
        return { ...figures, perMonth: Math.round(spent / months), dearest };
      }),
    };
  },
};
