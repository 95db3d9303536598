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
  readonly currencies: readonly PaceFigures[];
}

/** By day, in minor units. */
export interface PaceFigures extends SeriesFigures {
  /** What the whole period comes to if the days to come are like those that were. */
  readonly ahead: number;
  /** What of it is counted once and not carried on: a rent paid on the first says nothing of the other days. */
  readonly once: number;
}

/** A category's share of a day that makes at least this part of all that was spent is counted once. */
const LARGE = 0.25;

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
        const parts = figures.parts.filter((part) => part.to <= until.to);
        const spent = sum(parts.map((part) => part.spent));
        const sums = parts.flatMap(({ categories }) => categories.map((one) => one.spent));
        const once = sum(sums.filter((minor) => minor >= spent * LARGE));
        return { ...figures, once, ahead: passed > 0 ? once + Math.round(((spent - once) / passed) * days) : 0 };
      }),
    };
  },
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
