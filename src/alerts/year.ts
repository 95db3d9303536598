import type { Period } from '../ledger/period';
import type { SeriesFigures } from '../reports/figures';
import type { Alert } from './alert';
import { amountsOf, countOf, partLines, reportOf, spending } from './digest';

export interface YearSummed {
  readonly period: Period;
  /** By currency, the person's own first, each with its months. */
  readonly currencies: readonly SeriesFigures[];
}

/** The year that is over, on the first morning of the next: what went out, what it most went to, and its months drawn. */
export const year: Alert<YearSummed> = {
  id: 'year',
  check({ period, currencies }) {
    const [main] = spending(currencies);
    if (!main) return undefined;
    const named = period.from.slice(0, 4);
    return {
      key: `year:${named}`,
      lines: [
        { sentence: 'alert.year', values: { year: named, spent: amountsOf(currencies), count: countOf(currencies) } },
        ...partLines(main),
      ],
      picture: {
        kind: 'year-by-category',
        figures: main,
        title: { say: 'chart.title', with: { period: { say: 'period.year', with: { year: named } } } },
      },
      buttons: [reportOf(period)],
    };
  },
};
