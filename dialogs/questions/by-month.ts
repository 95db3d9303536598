import type { Reply } from '../../src/bot/turn';
import type { Value } from '../../src/languages/voice';
import { yearOf } from '../../src/ledger/period';
import { average } from '../../src/reports/average';
import { byMonth as months } from '../../src/reports/by-month';
import type { SeriesFigures } from '../../src/reports/figures';
import { amountIn } from '../replies/amounts';
import { categoryLines } from '../replies/category-lines';
import { mainOf } from '../replies/chart-of';
import { periodWords } from '../replies/period';
import { titleIn } from '../replies/title-in';
import { asks } from './asked-of';
import type { Answer } from './question';

const NAMED = 3;

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
    const { from, to } = asked.period;
    const review = from === yearOf(from).from && to === yearOf(from).to && !asked.categories;
    return {
      lines: review ? spent.flatMap((figures, place) => [lines[place]!, ...inReview(figures, period)]) : lines,
      picture: await draw({ kind: 'year-by-category', figures: mainOf(spent), title, alt }, turn),
      buttons: [...asks('button.flow', 'flow', asked), ...asks('button.biggest', 'biggest', asked)],
    };
  },
};

/** What else is told of a whole year: what came in and was left, and what most went to. */
function inReview(figures: SeriesFigures, period: Value): Reply['lines'] {
  const { earned, spent, saved } = figures;
  const money = amountIn(figures);
  const values = { earned: money(earned), spent: money(spent), left: money(Math.abs(saved)), period };
  const flow = { sentence: 'flow.total', values: { ...values, way: saved < 0 ? 'less' : 'more' } } as const;
  return [...(earned === 0 ? [] : [flow]), ...categoryLines(figures, NAMED)];
}
