import { average as averages } from '../../src/reports/average';
import { amountIn } from '../replies/amounts';
import { askedWords } from '../replies/period';
import { asks } from './asked-of';
import { byDay } from './by-day';
import type { Answer } from './question';

/** "How much do I spend a day?" Days to come are not counted. */
export const average: Answer = {
  id: 'average',
  async answer(asked, turn, means) {
    const report = await averages.run(asked, means.books);
    const period = askedWords(asked, turn.today);
    const spent = report.currencies.filter((one) => one.spent !== 0);
    if (spent.length === 0) return { lines: [{ sentence: 'spending.none', values: { period } }] };
    const { picture } = await byDay.answer(asked, turn, means);
    return {
      lines: spent.map((one) => ({
        sentence: 'average.day',
        values: { average: amountIn(one)(one.perDay), total: amountIn(one)(one.spent), count: report.days, period },
      })),
      picture,
      buttons: [...asks('button.compare', 'compare', asked), ...asks('button.biggest', 'biggest', asked)],
    };
  },
};
