import { scopeWords } from '../../src/alerts/limit-words';
import type { Intent } from '../../src/bot/intent';
import type { Reply, Turn } from '../../src/bot/turn';
import { periodWords } from '../../src/languages/period-words';
import type { LimitScope } from '../../src/ledger/limit';
import { type Limits, sameScope } from '../../src/ledger/limits';
import { lengthOf } from '../../src/ledger/period';
import { moneyOf, type Standing, spentByDay } from '../../src/ledger/standing';
import { figuresIn } from '../../src/reports/figures';
import { limitPace } from '../../src/reports/limit-pace';
import type { Books } from '../../src/reports/report';
import type { Draw } from '../draw';
import { asShown, statusLine } from './limit-lines';

interface Slots {
  /** The limits asked about; absent: all. */
  readonly scope?: LimitScope;
}

/** "how are my limits?", "how much is left for food?": each with its pace, and of one its picture. */
export function limitStatus(limits: Limits, books: Books, draw: Draw): Intent<Slots> {
  return {
    id: 'limit-status',
    begin: ({ meaning }) => ({ scope: meaning.limit?.scope }),
    fulfil: async ({ scope }, turn) => turn.reply(await answer(scope, turn, { limits, books, draw })),
  };
}

type Parts = { readonly limits: Limits; readonly books: Books; readonly draw: Draw };

async function answer(scope: LimitScope | undefined, turn: Turn, { limits, books, draw }: Parts): Promise<Reply> {
  const { person, today } = turn;
  const book = await limits.book(person.ledgerId);
  if (book.limits.length === 0) return { lines: [{ sentence: 'limit.none' }] };
  const wanted = scope ? book.limits.filter((limit) => sameScope(limit.scope, scope)) : book.limits;
  // What is asked about and has no limit is answered with those that there are.
  const shown = wanted.length > 0 ? wanted : book.limits;
  const standings = await limits.standings({ ...book, limits: shown }, today);
  const days = await Promise.all(
    standings.map(({ limit, period }) => spentByDay(books, person.ledgerId, limit, period)),
  );
  const lines = standings.flatMap((standing, at) => [
    statusLine(standing, today),
    ...paceLine(standing, days[at]!, turn),
  ]);
  const [first] = standings;
  const only = standings.length === 1 && first;
  return {
    lines,
    picture: only ? await pictureOf(only, days[0]!, turn, draw) : undefined,
    entries: only ? [asShown(only.limit)] : [],
  };
}

type Days = Awaited<ReturnType<typeof spentByDay>>;

function paceLine(standing: Standing, days: Days, { today }: Turn): Reply['lines'] {
  const pace = limitPace(standing, days, today);
  if (!pace || pace.ahead <= standing.spent) return [];
  const values = { ahead: moneyOf(standing, pace.ahead), day: { day: standing.period.to } };
  return [{ sentence: 'limit.ahead', values }];
}

/** The running total of the period beneath the limit. A single day makes no line. */
function pictureOf(standing: Standing, days: Days, turn: Turn, draw: Draw) {
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
