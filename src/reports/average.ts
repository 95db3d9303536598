import type { Currency } from '../ledger/money';
import { lengthOf, type Period } from '../ledger/period';
import { byCategory } from './by-category';
import { countedDays } from './counted-days';
import { partsOf } from './parts-of';
import type { Report } from './report';
import { soFar } from './so-far';

export interface Average {
  readonly period: Period;
  /** Days and calendar months (the first and the last may be begun) that the averages are taken over. */
  readonly days: number;
  readonly months: number;
  /** Minor units, the averages rounded to whole ones; the person's own currency first, always there. */
  readonly currencies: readonly {
    readonly currency: Currency;
    readonly spent: number;
    readonly perDay: number;
    readonly perMonth: number;
    /** How many entries of the sum were converted; absent where none was. */
    readonly converted?: number;
  }[];
}

/** "How much do I spend a day?" */
export const average: Report<Average> = {
  id: 'average',
  async run(question, books) {
    const { to } = soFar(question.period, question.today);
    const [counted, { currencies }] = await Promise.all([
      countedDays(question, books),
      byCategory.run({ ...question, period: { ...question.period, to } }, books),
    ]);
    const days = Math.max(1, lengthOf(counted));
    const months = Math.max(1, partsOf(counted, 'month', []).length);
    return {
      period: question.period,
      days,
      months,
      currencies: currencies.map(({ currency, spent, converted }) => ({
        currency,
        spent,
        perDay: Math.round(spent / days),
        perMonth: Math.round(spent / months),
        ...(converted !== undefined && { converted }),
      })),
    };
  },
};
