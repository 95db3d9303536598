import type { Turn } from '../../src/bot/turn';
import { sameScope } from '../../src/ledger/limits';
import type { Standing } from '../../src/ledger/standing';
import { pace as paces } from '../../src/reports/pace';
import { statusLine } from '../limits/limit-lines';
import { amountIn } from '../replies/amounts';
import { mainOf } from '../replies/chart-of';
import { periodWords } from '../replies/period';
import { titleIn } from '../replies/title-in';
import { asks } from './asked-of';
import { overview } from './overview';
import type { Answer, AnswerMeans, Asked } from './question';

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
    const held = await heldTo(asked, turn, means);
    const series = mainOf(spent);
    const limit = held?.limit.money.currency === series.currency ? held.allowed : undefined;
    const figures = { series, today: turn.today, ...(limit !== undefined && { limit }) };
    return {
      lines: [
        ...spent.map(({ ahead, once, ...sums }) => ({
          sentence: 'pace.total' as const,
          values: {
            spent: amountIn(sums)(sums.spent),
            ahead: amountIn(sums)(ahead),
            once: once > 0 ? 'some' : 'none',
            period,
            day,
          },
        })),
        ...(held ? [statusLine(held, turn.today)] : []),
      ],
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

/** The limit of just these days, of what is asked about: the pace is held against it. */
async function heldTo(asked: Asked, { today }: Turn, { limits }: AnswerMeans): Promise<Standing | undefined> {
  const [category] = asked.categories ?? [];
  const scope =
    category === undefined ? { of: 'total' as const, name: '' } : { of: 'category' as const, name: category };
  const book = await limits.book(asked.ledgerId);
  const meant = book.limits.filter((limit) => sameScope(limit.scope, scope));
  const standings = await limits.standings({ ...book, limits: meant }, today);
  return standings.find(({ period }) => period.from === asked.period.from && period.to === asked.period.to);
}
