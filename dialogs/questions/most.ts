import { byCategory } from '../../src/reports/by-category';
import { amountIn } from '../replies/amounts';
import { categoryLines } from '../replies/category-lines';
import { mainOf } from '../replies/chart-of';
import { periodWords } from '../replies/period';
import { titleIn } from '../replies/title-in';
import { asks } from './asked-of';
import type { Answer } from './question';

const NAMED = 4;

/** "What did I spend most on in october?" */
export const most: Answer = {
  id: 'most',
  async answer(asked, turn, { books, draw }) {
    const { currencies } = await byCategory.run(asked, books);
    const period = periodWords(asked.period, turn.today);
    const figures = currencies.filter(({ spent, categories }) => spent > 0 && categories.length > 0);
    if (figures.length === 0) return { lines: [{ sentence: 'spending.none', values: { period } }] };
    const lines = figures.flatMap((one) => {
      const { spent, categories } = one;
      const [{ category, spent: minor }] = categories as [(typeof categories)[number]];
      const amount = amountIn(one)(minor);
      const total = amountIn(one)(spent);
      // Refunds of other categories can make the costliest cost more than the whole.
      const share = { share: Math.min(1, minor / spent) };
      const values = { category: { category }, amount, total, share, period };
      return [{ sentence: 'most.category' as const, values }, ...categoryLines(one, NAMED).slice(1)];
    });
    const main = mainOf(figures);
    const title = titleIn({ say: 'chart.title', with: { period } }, main, figures);
    return {
      lines,
      picture: await draw({ kind: 'doughnut', figures: main, title }, turn),
      buttons: [...asks('button.why', 'why', asked), ...asks('button.biggest', 'biggest', asked)],
    };
  },
};
