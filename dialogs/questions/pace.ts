import { pace as paces } from '../../src/reports/pace';
import { amountIn } from '../replies/amounts';
import { mainOf } from '../replies/chart-of';
import { periodWords } from '../replies/period';
import { titleIn } from '../replies/title-in';
import { asks } from './asked-of';
import { overview } from './overview';
import type { Answer } from './question';

/** "At this pace, what will it be by the end of the month?" A period that is over is reported as it was. */
export const pace: Answer = {
  id: 'pace',
  async answer(asked, turn, means) {
    const report = await paces.run(asked, means.books);
    if (report.passed === 0 || report.passed === report.days) return overview.answer(asked, turn, means);
    const period = periodWords(asked.period, turn.today);
    const spent = report.currencies.filter((one) => one.spent !== 0);
    if (spent.length === 0) return { lines: [{ sentence: 'spending.none', values: { period } }] };
    const day = { day: asked.period.to };
    const figures = { series: mainOf(spent), today: turn.today };
    return {
      lines: spent.map(({ ahead, once, ...sums }) => ({
        sentence: 'pace.total',
        values: {
          spent: amountIn(sums)(sums.spent),
          ahead: amountIn(sums)(ahead),
          once: once > 0 ? 'some' : 'none',
          period,
          day,
        },
      })),
      picture: await means.draw(
        {
          kind: 'running-total',
          figures,
          title: titleIn({ say: 'chart.running', with: { period } }, figures.series, spent),
        },
        turn,
      ),
      buttons: [...asks('button.compare', 'compare', asked), ...asks('button.by-day', 'by-day', asked)],
    };
  },
};
