import type { Intent } from '../src/bot/intent';
import { operationOf, type Turn } from '../src/bot/turn';
import { called } from '../src/ledger/called';
import { money } from '../src/ledger/money';
import type { Schedule } from '../src/ledger/schedule';
import type { Schedules } from '../src/ledger/schedules';
import type { LimitLines } from './limits/watching';
import { recordedReply, withLines } from './replies/recorded';

/** What bills are about. What is bought every day is none, and is not looked up: nobody waits for a coffee. */
const BILLS: ReadonlySet<string> = new Set([
  'housing',
  'utilities',
  'subscriptions',
  'insurance',
  'education',
  'health',
  'loan',
  'income',
  'other',
]);

/**
 * "63.20", or "electricity 63.20", where a schedule has asked how much it was: that is the answer, and no entry besides.
 * Anything more that is said of it makes it an entry of its own.
 */
export function orDue(intent: Intent, schedules: Schedules, limitLines: LimitLines): Intent {
  return {
    ...intent,
    fulfil: async (slots, turn) => {
      if (await answersDue(turn, schedules, limitLines)) return;
      await intent.fulfil(slots, turn);
    },
  };
}

async function answersDue(turn: Turn, schedules: Schedules, limitLines: LimitLines): Promise<boolean> {
  const [entry, ...others] = turn.meaning.entries;
  if (!entry?.amount || others.length > 0 || entry.day.origin === 'said' || turn.meaning.answer) return false;
  const name = entry.note?.value ?? entry.payee?.value;
  if (name !== undefined && !BILLS.has(entry.category?.value ?? 'other')) return false;
  const operation = operationOf(turn);
  const { schedule: only, day } = (await schedules.answeredBefore(operation)) ?? (await asked(name, schedules, turn));
  if (!only || !day) return false;
  const currency = entry.currency.origin === 'said' ? entry.currency.value : only.says.currency;
  const amount = money(entry.amount.value, currency);
  if ('refused' in amount) return false;
  const recorded = await schedules.answer(operation, only.id, day, amount);
  if ('refused' in recorded) return false;
  const { entries } = recorded;
  const lines = await limitLines(entries, turn, entries[0]?.source);
  turn.reply(withLines(recordedReply(entries, turn), lines));
  return true;
}

/** The one schedule that waits for an amount and has this name, and the oldest day that it waits for. */
async function asked(name: string | undefined, schedules: Schedules, turn: Turn) {
  const waiting = await schedules.waiting(turn.person.ledgerId);
  const [schedule, ...others] = name === undefined ? waiting : called(waiting, name, nameOf);
  return others.length > 0 ? {} : { schedule, day: schedule?.waiting[0] };
}

function nameOf({ says: { note, payee } }: Schedule): string {
  return note ?? payee ?? '';
}
