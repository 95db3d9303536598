import { lengthOf, type Period } from '../ledger/period';
import type { SeriesFigures } from './figures';
import type { Report } from './report';
import { series } from './series';
import { soFar } from './so-far';

export interface Pace {
  readonly period: Period;
  /** Days that have happened, and days there are. */
  readonly passed: number;
  readonly days: number;
  /** By day. `ahead` is what the whole period comes to if each day to come is like those that were, in minor units. */
  readonly currencies: readonly (SeriesFigures & { readonly ahead: number })[];
}

/** "At this pace, what will the month come to?" Says nothing of a period that is over, or not begun: then `passed` says so. */
export const pace: Report<Pace> = {
  id: 'pace',
  async run(question, books) {
    const { period, today = period.to } = question;
    const days = lengthOf(period);
    const until = soFar(period, today);
    const passed = today < period.from ? 0 : lengthOf(until);
    const { currencies } = await series(question, books, 'day');
    return {
      period,
      passed,
      days,
      currencies: currencies.map((figures) => {
        const spent = figures.parts.reduce((sum, part) => (part.to <= until.to ? sum + part.spent : sum), 0);
        return { ...figures, ahead: passed > 0 ? Math.round((spent / passed) * days) : 0 };
      }),
    };
  },
};
