import { average } from '../../src/reports/average';
import { byMonth as months } from '../../src/reports/by-month';
import { amountIn } from '../replies/amounts';
import { mainOf } from '../replies/chart-of';
import { periodWords } from '../replies/period';
import { titleIn } from '../replies/title-in';
import { asks } from './asked-of';
import type { Answer } from './question';

/** "Yearly report", "spending by month": each month by category. */
export const byMonth: Answer = {
  id: 'by-month',
  async answer(asked, turn, { books, draw }) {
    const [{ currencies }, means] = await Promise.all([months.run(asked, books), average.run(asked, books)]);
    const period = periodWords(asked.period, turn.today);
    const spent = currencies.filter((one) => one.spent !== 0);
    if (spent.length === 0) return { lines: [{ sentence: 'spending.none', values: { period } }] };
    const lines = spent.map((figures) => {
      const { currency, parts } = figures;
      const money = amountIn(figures);
      const peak = parts.reduce((high, part) => (part.spent > high.spent ? part : high));
      const perMonth = means.currencies.find((one) => one.currency === currency)?.perMonth ?? 0;
      return {
        sentence: 'month.most' as const,
        values: {
          total: money(figures.spent),
          average: money(perMonth),
          month: { month: peak.from },
          amount: money(peak.spent),
          period,
        },
      };
    });
    const title = titleIn({ say: 'chart.title', with: { period } }, mainOf(spent), spent);
    const alt = { say: 'month.most', with: lines[0]!.values } as const;
    return {
      lines,
      picture: await draw({ kind: 'year-by-category', figures: mainOf(spent), title, alt }, turn),
      buttons: [...asks('button.flow', 'flow', asked), ...asks('button.biggest', 'biggest', asked)],
    };
  },
};
