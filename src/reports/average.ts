import type { Currency } from '../ledger/money';
import { lengthOf, type Period } from '../ledger/period';
import { byCategory } from './by-category';
import { countedDays } from './counted-days';
import { partsOf } from './parts-of';
import type { Report } from './report';

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
  }[];
}

/** "How much do I spend a day?" */
export const average: Report<Average> = {
  id: 'average',
  async run(question, books) {
    const counted = await countedDays(question, books);
    const days = Math.max(1, lengthOf(counted));
    const months = Math.max(1, partsOf(counted, 'month', []).length);
    const { currencies } = await byCategory.run({ ...question, period: { ...question.period, to: counted.to } }, books);
    return {
      period: question.period,
      days,
      months,
      currencies: currencies.map(({ currency, spent }) => ({
        currency,
        spent,
        perDay: Math.round(spent / days),
        perMonth: Math.round(spent / months),
      })),
    };
  },
};
