import { scopeWords } from '../../src/alerts/limit-words';
import { nameOf } from '../../src/alerts/schedule-name';
import type { Reply, Turn } from '../../src/bot/turn';
import { spentByDay } from '../../src/ledger/standing';
import { type Afford, afford as affords } from '../../src/reports/afford';
import { type LimitRoom, limitRoom } from '../../src/reports/limit-room';
import { upcoming } from '../../src/reports/upcoming';
import { limitPicture } from '../limits/limit-picture';
import { periodWords } from '../replies/period';
import { asks } from './asked-of';
import type { Answer, AnswerMeans, Asked } from './question';

/** Names of what is still to come that are said. */
const NAMED = 4;

/**
 * "Can I afford 60 on dinner?": from what is left of the limits it would count toward, of this month's income, of what is still due
 * and what is usual; it says what it is based on.
 */
export const afford: Answer = {
  id: 'afford',
  async answer(asked, turn, means) {
    const schedules = await means.schedules.list(asked.ledgerId);
    const [report, room] = await Promise.all([
      affords.run({ ...asked, schedules }, means.books),
      narrowest(asked, turn, means, schedules),
    ]);
    const { amount } = asked;
    const inCurrency = (minor: number) => ({ minor, currency: asked.currency });
    const { months, earned, spent, due, month } = report;
    const over = room !== undefined && amount !== undefined && amount > room.free;
    const income = over || (room && earned === 0 && amount !== undefined) ? [] : [verdict(asked, report)];
    const coming = upcoming(schedules, month.to).map(({ schedule }) => nameOf(schedule));
    return {
      lines: [
        ...(over ? [limitLine(room, asked, turn)] : []),
        ...income,
        ...(room && !over ? [limitLine(room, asked, turn)] : []),
        ...(due > 0
          ? [
              {
                sentence: 'afford.due' as const,
                values: { due: inCurrency(due), day: { day: month.to }, what: { list: coming.slice(0, NAMED) } },
              },
            ]
          : []),
        { sentence: 'afford.basis', values: { earned: inCurrency(earned), spent: inCurrency(spent), months } },
      ],
      picture: room && (await pictureOf(room, turn, means)),
      buttons: [...asks('button.report', 'overview', asked), ...asks('button.compare', 'compare', asked)],
    };
  },
};

/** Of the limits that the money would count toward the one that leaves least. */
async function narrowest(
  { ledgerId, currency, categories = [], amount = 0 }: Asked,
  { today, meaning, categories: tree }: Turn,
  { limits }: AnswerMeans,
  schedules: Parameters<typeof limitRoom>[1],
): Promise<LimitRoom | undefined> {
  const book = await limits.book(ledgerId);
  const wished = {
    type: 'expense' as const,
    money: { minor: amount, currency },
    day: today,
    category: categories[0] ?? '',
    note: meaning.text,
    tags: meaning.tags.map(({ value }) => value),
  };
  const touched = await limits.touched(book, [wished], (id) => tree.within(id));
  return touched.map((standing) => limitRoom(standing, schedules)).sort((one, other) => one.free - other.free)[0];
}

function limitLine({ standing, left, due, free }: LimitRoom, { amount, currency }: Asked, { today }: Turn) {
  const money = (minor: number) => ({ minor, currency });
  const values = {
    what: scopeWords(standing.limit.scope),
    period: periodWords(standing.period, today),
    left: money(Math.max(0, left)),
    allowed: money(standing.allowed),
    due: money(due),
    coming: due > 0 ? 'some' : 'none',
    amount: money(amount ?? 0),
  };
  if (amount === undefined) return { sentence: 'afford.limit' as const, values };
  const rest = free - amount;
  return rest < 0
    ? { sentence: 'afford.over-limit' as const, values: { ...values, short: money(-rest) } }
    : { sentence: 'afford.in-limit' as const, values: { ...values, rest: money(rest) } };
}

async function pictureOf({ standing }: LimitRoom, turn: Turn, { books, draw }: AnswerMeans) {
  const days = await spentByDay(books, turn.person.ledgerId, standing, (id) => turn.categories.within(id));
  return limitPicture(standing, days, turn, draw);
}

function verdict({ amount, currency }: Asked, { earned, spent, left, due, cost }: Afford): Reply['lines'][number] {
  const money = (minor: number) => ({ minor, currency });
  const values = {
    left: money(left),
    cost: money(cost),
    why: due > 0 && cost === due ? 'due' : 'usual',
    spent: money(spent),
  };
  if (earned === 0) return { sentence: 'afford.no-income', values };
  if (amount === undefined) return { sentence: 'afford.left', values };
  const rest = left - cost - amount;
  const more = { ...values, amount: money(amount), rest: money(rest), short: money(-rest) };
  if (amount > left) return { sentence: 'afford.no', values: more };
  return { sentence: rest < 0 ? 'afford.tight' : 'afford.yes', values: more };
}
