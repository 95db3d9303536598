import { scopeWords } from '../../src/alerts/limit-words';
import type { Ask, Intent } from '../../src/bot/intent';
import { operationOf, type Reply, type Turn } from '../../src/bot/turn';
import type { Source } from '../../src/ledger/entry';
import type { Limit } from '../../src/ledger/limit';
import { type LimitDone, type Limits, sameScope } from '../../src/ledger/limits';
import { money } from '../../src/ledger/money';
import type { LimitMeaning } from '../../src/understanding/meaning';
import { refusal } from '../plan';
import { asShown, leftLine, limitLine, limitShown } from './limit-lines';
import { limitRefused } from './limit-refused';
import { limitsFilled } from './limits-filled';

interface Slots {
  /** The message that said it: answers given later still write under its key. */
  readonly source: Source;
  readonly wish: LimitMeaning;
  /** Limits that may be meant, where there are several; `id` is the one that is. */
  readonly choices?: readonly { readonly id: string; readonly limit: Limit }[];
  readonly id?: string;
  /** Only the day of the month is missing. */
  readonly payday?: 'asked';
  /** What was filled in: amounts by limit. */
  readonly filled?: NonNullable<Turn['press']>['filled'];
}

/** "limit food to 300 a month", "raise it by 50", "remove the food limit", "my payday is the 25th". */
export function setLimit(limits: Limits): Intent<Slots> {
  return {
    id: 'set-limit',
    begin: ({ source, meaning, press }) => ({
      source,
      filled: press?.filled,
      wish: meaning.limit ?? { act: 'set', scope: { of: 'total', name: '' } },
    }),
    ask: (slots) => askFor(slots),
    take: (slots, { slot, value }, turn) => {
      if (slot === 'amount') {
        const currency = turn.meaning.amounts.find((amount) => amount.value === value)?.currency;
        return { ...slots, wish: { ...slots.wish, amount: value, ...(currency && { currency }) } };
      }
      if (slot === 'payday') return withPayday(slots, value);
      const chosen = slots.choices?.find(({ id }) => id === value);
      return chosen ? { ...slots, id: chosen.id } : slots;
    },
    fulfil: async (slots, turn) => {
      const { wish, filled } = slots;
      if (filled) {
        const reply = await limitsFilled(filled, limits, turn);
        return reply ? turn.reply(reply) : turn.follow({ id: 'limit-status' });
      }
      const operation = { ...operationOf(turn), source: slots.source };
      if (wish.payday !== undefined) await limits.setPayday(operation, wish.payday);
      if (wish.act === 'payday')
        return turn.reply({ lines: [{ sentence: 'limit.payday', values: { day: wish.payday } }] });
      const book = await limits.book(operation.ledgerId);
      if (wish.every === 'payday' && book.payday === undefined)
        return turn.follow({ id: 'set-limit', slots: { ...slots, payday: 'asked' } satisfies Slots });
      const before = limits.done(book, operation);
      if (before && wish.act === 'remove') return turn.reply(removedReply(before));
      const meant = meantIn(book.limits, slots, turn);
      const needed = wish.act === 'remove' || !wish.scope || (wish.by ?? false) || wish.amount === undefined;
      if (meant.length === 0 && needed)
        return turn.reply({ lines: [{ sentence: book.limits.length === 0 ? 'limit.none' : 'limit.no-such' }] });
      if (meant.length > 1 && needed) {
        const choices = meant.map((limit) => ({ id: limit.id, limit }));
        return turn.follow({ id: 'set-limit', slots: { ...slots, choices } satisfies Slots });
      }
      const [limit] = meant;
      if (wish.act === 'remove') return turn.reply(removedReply(await limits.remove(operation, limit!.id)));
      const currency = wish.currency ?? limit?.money.currency ?? turn.person.currency;
      const amount = wish.amount === undefined ? limit!.money : money(wish.amount, currency);
      if ('refused' in amount) return turn.reply(refusal(amount.refused, { amount: wish.amount, currency }));
      const { carry, firstWeekday } = wish;
      const step = wish.act === 'lower' ? -amount.minor : amount.minor;
      const done = await limits.set(operation, {
        scope: wish.scope ?? limit!.scope,
        every: wish.every ?? limit?.every ?? 'month',
        currency,
        ...(wish.by ? { by: step } : { to: amount.minor }),
        carry,
        firstWeekday,
        within: (id) => turn.categories.within(id),
      });
      turn.reply(await doneReply(done, limits, turn, !wish.every && !limit));
    },
  };
}

function askFor({ wish, choices, id, payday, filled }: Slots): Ask | undefined {
  if (filled) return undefined;
  if (payday && wish.payday === undefined) return { slot: 'payday', sentence: 'limit.ask-payday' };
  if (choices && !id)
    return {
      slot: 'limit',
      sentence: 'limit.ask-which',
      choices: choices.map(({ id: value, limit }) => ({
        title: {
          say: 'limit.choice',
          with: { what: scopeWords(limit.scope), amount: limit.money, every: limit.every },
        },
        value,
      })),
    };
  const complete = wish.act === 'remove' || wish.act === 'payday' || wish.carry !== undefined;
  if (complete || wish.amount !== undefined) return undefined;
  return { slot: 'amount', sentence: 'limit.ask-amount', values: { what: wish.scope ? scopeWords(wish.scope) : '…' } };
}

/** "The 25th": the number in it. One that is no day of a month leaves the question. */
function withPayday(slots: Slots, value: string): Slots {
  const day = Number(/\d{1,2}/.exec(value)?.[0]);
  return day >= 1 && day <= 31 ? { ...slots, wish: { ...slots.wish, payday: day } } : slots;
}

/** The limits a message may mean: of what it names, else the one just shown, else any. */
function meantIn(all: readonly Limit[], { wish, id }: Slots, turn: Turn): readonly Limit[] {
  if (id) return all.filter((limit) => limit.id === id);
  const every = (limit: Limit) => !wish.every || limit.every === wish.every;
  const { scope } = wish;
  if (scope) return all.filter((limit) => sameScope(limit.scope, scope) && every(limit));
  const shown = limitShown(turn.about ?? turn.recent);
  const before = all.filter((limit) => limit.id === shown);
  return before.length > 0 ? before : all.filter(every);
}

/** The limit as it stands now, what was assumed of it, what is left, and the way back. */
export async function doneReply(done: LimitDone, limits: Limits, turn: Turn, assumed = false): Promise<Reply> {
  if ('refused' in done) return limitRefused(done.refused);
  const { limit, before, key } = done;
  const book = await limits.book(turn.person.ledgerId);
  const standing = await limits.standing(book, limit, turn.today, (id) => turn.categories.within(id));
  return {
    lines: [
      limitLine(limit, before),
      ...(assumed ? [{ sentence: 'limit.assumed-month' as const }] : []),
      ...(standing.spent === 0 && !limit.carry ? [] : [leftLine(standing, turn.today)]),
    ],
    buttons: [
      { title: 'button.set-back', do: 'limit-back', with: key },
      { title: 'button.limits', do: 'limit-status' },
    ],
    entries: [asShown(limit)],
  };
}

export function removedReply(done: LimitDone): Reply {
  if ('refused' in done) return limitRefused(done.refused);
  const { limit, key } = done;
  const values = { what: scopeWords(limit.scope), amount: limit.money, every: limit.every };
  return {
    lines: [{ sentence: 'limit.removed', values }],
    buttons: [{ title: 'button.set-back', do: 'limit-back', with: key }],
  };
}
