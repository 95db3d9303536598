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
  const waiting = await schedules.waiting(turn.person.ledgerId);
  const meant = name === undefined ? waiting : called(waiting, name, nameOf);
  const [only] = meant;
  const day = only?.waiting[0];
  if (!only || !day || meant.length > 1) return false;
  const currency = entry.currency.origin === 'said' ? entry.currency.value : only.says.currency;
  const amount = money(entry.amount.value, currency);
  if ('refused' in amount) return false;
  const recorded = await schedules.answer(operationOf(turn), only.id, day, amount);
  if ('refused' in recorded) return false;
  const { entries } = recorded;
  const lines = await limitLines(entries, turn, entries[0]?.source);
  turn.reply(withLines(recordedReply(entries, turn), lines));
  return true;
}

function nameOf({ says: { note, payee } }: Schedule): string {
  return note ?? payee ?? '';
}
