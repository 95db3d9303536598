import { addDays, type Day, type Period } from '../ledger/period';
import { added } from './added';
import { countedDays } from './counted-days';
import type { SeriesFigures } from './figures';
import type { Report } from './report';
import { series } from './series';

/** What one weekday came to over a period. */
export interface Weekday {
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
  /** How many such days have passed. */
  readonly days: number;
  readonly spent: number;
  /** Spent a day, rounded to whole minor units; 0 where no such day has passed. */
  readonly average: number;
}

export interface ByWeekday {
  readonly period: Period;
  /** Parts are the days from Monday to Sunday of one week that stands for all. */
  readonly currencies: readonly (SeriesFigures & { readonly weekdays: readonly Weekday[] })[];
}

/** Any Monday: its week lends its days to the bars. */
const MONDAY: Day = '2024-01-01';
const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** "On which day of the week do I spend most?" Days to come, and days before the first entry ever, count in no average. */
export const byWeekday: Report<ByWeekday> = {
  id: 'by-weekday',
  async run(question, books) {
    const [{ currencies }, counted] = await Promise.all([series(question, books, 'day'), countedDays(question, books)]);
    return {
      period: question.period,
      currencies: currencies.map((figures) => {
        const parts = WEEK.map((weekday) => {
          const day = addDays(MONDAY, weekday - 1);
          return {
            from: day,
            to: day,
            ...added(
              figures.currency,
              figures.parts.filter(({ from }) => weekdayOf(from) === weekday),
            ),
          };
        });
        const weekdays = WEEK.map((weekday, place) => {
          const days = weekdaysIn(counted, weekday);
          const { spent } = parts[place]!;
          return { weekday, days, spent, average: days > 0 ? Math.round(spent / days) : 0 };
        });
        return { ...figures, parts, weekdays };
      }),
    };
  },
};

function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function weekdaysIn({ from, to }: Period, weekday: number): number {
  if (from > to) return 0;
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  return first > to ? 0 : Math.floor((Date.parse(to) - Date.parse(first)) / (7 * 86_400_000)) + 1;
}
