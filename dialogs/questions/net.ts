import { netBalance } from '../../src/reports/net-balance';
import { amountIn } from '../replies/amounts';
import { periodWords } from '../replies/period';
import { titleIn } from '../replies/title-in';
import { asks } from './asked-of';
import type { Answer } from './question';

/** "How did my balance move this year?": income less spending from zero on, its highest and its lowest, and the line. */
export const net: Answer = {
  id: 'net',
  async answer(asked, turn, { books, draw }) {
    const { currencies } = await netBalance.run(asked, books);
    const period = periodWords(asked.period, turn.today);
    const moved = currencies.filter(({ count }) => count > 0);
    const [figures] = moved;
    if (!figures) return { lines: [{ sentence: 'report.none', values: { period } }] };
    const title = titleIn({ say: 'chart.net', with: { period } }, figures, moved);
    return {
      lines: moved.map((one) => {
        const { earned, spent, saved, highest, lowest } = one;
        const money = amountIn(one);
        return {
          sentence: 'net.total',
          values: {
            earned: money(earned),
            spent: money(spent),
            change: money(Math.abs(saved)),
            way: saved < 0 ? 'less' : 'more',
            moves: highest.day === lowest.day ? 'one' : 'many',
            high: money(highest.balance),
            highDay: { day: highest.day },
            low: money(lowest.balance),
            lowDay: { day: lowest.day },
            period,
          },
        };
      }),
      picture: await draw({ kind: 'net-balance', figures, title }, turn),
      buttons: [...asks('button.flow', 'flow', asked), ...asks('button.biggest', 'biggest', asked)],
    };
  },
};
