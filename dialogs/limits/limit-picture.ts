import { scopeWords } from '../../src/alerts/limit-words';
import type { Turn } from '../../src/bot/turn';
import { periodWords } from '../../src/languages/period-words';
import { lengthOf } from '../../src/ledger/period';
import type { Standing, spentByDay } from '../../src/ledger/standing';
import { figuresIn } from '../../src/reports/figures';
import type { Draw } from '../draw';

type Days = Awaited<ReturnType<typeof spentByDay>>;

/** The running total of the period beneath the limit. A single day makes no line. */
export function limitPicture(standing: Standing, days: Days, turn: Turn, draw: Draw) {
  const { limit, period, allowed, spent } = standing;
  if (lengthOf(period) < 2) return undefined;
  const { currency } = limit.money;
  const empty = figuresIn(currency, []);
  const parts = days.map(({ day, spent: minor }) => ({ ...empty, spent: minor, from: day, to: day }));
  const what = { what: scopeWords(limit.scope), period: periodWords(period, turn.today) };
  return draw(
    {
      kind: 'running-total',
      figures: { series: { ...empty, spent, parts }, limit: allowed, today: turn.today },
      title: { say: 'chart.limit-title', with: what },
    },
    turn,
  );
}
