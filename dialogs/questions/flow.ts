import { grainFor } from '../../src/reports/grain-for';
import { series } from '../../src/reports/series';
import { soFar } from '../../src/reports/so-far';
import { amountIn } from '../replies/amounts';
import { periodWords } from '../replies/period';
import { titleIn } from '../replies/title-in';
import { asks } from './asked-of';
import type { Answer } from './question';

/** "Income against spending this year": both, month by month, and what was saved. */
export const flow: Answer = {
  id: 'flow',
  async answer(asked, turn, { books, draw }) {
    const months = grainFor(asked.period) === 'month';
    const question = { ...asked, period: soFar(asked.period, asked.today) };
    const { currencies } = await series(question, books, months ? 'month' : 'day');
    const period = periodWords(asked.period, turn.today);
    const moved = currencies.filter(({ count }) => count > 0);
    if (moved.length === 0) return { lines: [{ sentence: 'report.none', values: { period } }] };
    const [main] = moved as [(typeof moved)[number]];
    // A month has pay on one day: its bars are the month as a whole.
    const figures = months ? main : { ...main, parts: [{ ...asked.period, ...main }] };
    return {
      lines: moved.map(({ earned, spent, saved, ...figures }) => ({
        sentence: 'flow.total',
        values: {
          earned: amountIn(figures)(earned),
          spent: amountIn(figures)(spent),
          left: amountIn(figures)(Math.abs(saved)),
          way: saved < 0 ? 'less' : 'more',
          period,
        },
      })),
      picture: await draw(
        { kind: 'income-and-spending', figures, title: titleIn({ say: 'chart.flow', with: { period } }, main, moved) },
        turn,
      ),
      buttons: [...asks('button.report', 'overview', asked), ...asks('button.biggest', 'biggest', asked)],
    };
  },
};
