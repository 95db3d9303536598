import type { Intent } from '../../src/bot/intent';
import type { Reply, Turn } from '../../src/bot/turn';
import type { LimitScope } from '../../src/ledger/limit';
import { type Limits, sameScope } from '../../src/ledger/limits';
import { moneyOf, type Standing, spentByDay } from '../../src/ledger/standing';
import { limitPace } from '../../src/reports/limit-pace';
import type { Books } from '../../src/reports/report';
import type { Draw } from '../draw';
import { asShown, statusLine } from './limit-lines';
import { limitPicture } from './limit-picture';
import { limitsForm } from './limits-form';

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
  if (book.limits.length === 0) return { lines: [{ sentence: 'limit.none' }], form: limitsForm([], turn) };
  const wanted = scope ? book.limits.filter((limit) => sameScope(limit.scope, scope)) : book.limits;
  // What is asked about and has no limit is answered with those that there are.
  const shown = wanted.length > 0 ? wanted : book.limits;
  const within = (id: string) => turn.categories.within(id);
  const standings = await limits.standings({ ...book, limits: shown }, today, within);
  const days = await Promise.all(standings.map((standing) => spentByDay(books, person.ledgerId, standing, within)));
  const lines = standings.flatMap((standing, at) => [
    statusLine(standing, today),
    ...paceLine(standing, days[at]!, turn),
  ]);
  const [first] = standings;
  const only = standings.length === 1 && first;
  return {
    lines,
    picture: only ? await limitPicture(only, days[0]!, turn, draw) : undefined,
    form: limitsForm(
      standings.map(({ limit }) => limit),
      turn,
    ),
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
