import type { Intent } from '../src/bot/intent';
import { operationOf, type Turn } from '../src/bot/turn';
import { money } from '../src/ledger/money';
import type { Schedules } from '../src/ledger/schedules';
import type { LimitLines } from './limits/watching';
import { refusal } from './plan';
import { recordedReply, withLines } from './replies/recorded';
import { scheduleReply } from './replies/schedule';
import { whatOf } from './replies/short-line';

interface Slots {
  readonly id: string;
  readonly day: string;
  /** It is left out. */
  readonly skip: boolean;
  readonly amount?: string;
  readonly currency?: string;
}

/** The buttons of "how much was it?": the amount that is then said is the entry of that day; or that day is left out. */
export function due(schedules: Schedules, limitLines: LimitLines): Intent<Slots> {
  return {
    id: 'due',
    begin: ({ press }) => {
      const [id = '', day = '', skip] = press?.with?.split(' ') ?? [];
      return { id, day, skip: skip === '-' };
    },
    ask: ({ skip, amount, day }) =>
      skip || amount
        ? undefined
        : { slot: 'amount', sentence: 'record.ask-amount', values: { what: 'none', whatText: day } },
    take: (slots, { value }, { meaning }) => {
      const currency = meaning.amounts.find((found) => found.value === value)?.currency;
      return { ...slots, amount: value, ...(currency && { currency }) };
    },
    fulfil: (slots, turn) => answer(slots, schedules, limitLines, turn),
  };
}

async function answer(
  { id, day, skip, amount = '', currency }: Slots,
  schedules: Schedules,
  limitLines: LimitLines,
  turn: Turn,
): Promise<void> {
  const one = await schedules.get(turn.person.ledgerId, id);
  if (!one) return turn.reply({ lines: [{ sentence: 'button-stale' }] });
  const operation = operationOf(turn);
  if (skip) {
    const coming = one.next === day ? await schedules.skip(operation, id) : undefined;
    const left = coming ? undefined : await schedules.answer(operation, id, day);
    if (left && 'refused' in left) return turn.reply({ lines: [{ sentence: 'schedule.not-due' }] });
    return turn.reply(coming ? scheduleReply(coming, 'skipped', day) : leftOut(day, whatOf(one.says)));
  }
  const said = money(amount, currency ?? one.says.currency);
  if ('refused' in said) return turn.reply(refusal(said.refused, { amount, currency: one.says.currency }));
  const recorded = await schedules.answer(operation, id, day, said);
  if ('refused' in recorded)
    return turn.reply(
      recorded.refused === 'no-such-entry'
        ? { lines: [{ sentence: 'schedule.not-due' }] }
        : refusal(recorded.refused, { amount, currency: one.says.currency }),
    );
  const { entries } = recorded;
  const lines = await limitLines(entries, turn, entries[0]?.source);
  turn.reply(withLines(recordedReply(entries, turn), lines));
}

function leftOut(day: string, what: ReturnType<typeof whatOf>) {
  return { lines: [{ sentence: 'schedule.skipped' as const, values: { day: { day }, what } }] };
}
