import { average as averages } from '../../src/reports/average';
import { amountIn } from '../replies/amounts';
import { askedWords } from '../replies/period';
import { asks } from './asked-of';
import { byMonth } from './by-month';
import type { Answer } from './question';

/** "How much do I spend a month on average?" */
export const averageMonth: Answer = {
  id: 'average-month',
  async answer(asked, turn, means) {
    const report = await averages.run(asked, means.books);
    const period = askedWords(asked, turn.today);
    const spent = report.currencies.filter((one) => one.spent !== 0);
    if (spent.length === 0) return { lines: [{ sentence: 'spending.none', values: { period } }] };
    const { picture } = await byMonth.answer(asked, turn, means);
    return {
      lines: spent.map((one) => ({
        sentence: 'average.month',
        values: { average: amountIn(one)(one.perMonth), total: amountIn(one)(one.spent), count: report.months, period },
      })),
      picture,
      buttons: [...asks('button.flow', 'flow', asked), ...asks('button.biggest', 'biggest', asked)],
    };
  },
};
