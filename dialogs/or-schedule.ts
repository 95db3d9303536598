import type { Intent } from '../src/bot/intent';
import { operationOf, type Turn } from '../src/bot/turn';
import { called } from '../src/ledger/called';
import { money } from '../src/ledger/money';
import type { Schedule } from '../src/ledger/schedule';
import type { Schedules } from '../src/ledger/schedules';
import type { LimitLines } from './limits/watching';
import { refusal } from './plan';
import { madeReply } from './recurring';
import { withLines } from './replies/recorded';
import { scheduleRefused } from './replies/schedule-refused';

/**
 * "Change the rent to 950", where the rent repeats: from its next day on. "The rent was 950" is about what is in the ledger, as is
 * what names a day.
 */
export function orSchedule(intent: Intent, schedules: Schedules, limitLines: LimitLines): Intent {
  return {
    ...intent,
    fulfil: async (slots, turn) => {
      const meant = await scheduleMeant(turn, schedules);
      if (meant) await change(meant, schedules, limitLines, turn);
      else await intent.fulfil(slots, turn);
    },
  };
}

async function scheduleMeant({ meaning, press, about, person }: Turn, schedules: Schedules) {
  const { edit, target, becomes } = meaning;
  if (press || about || !becomes || !edit?.amount || !target || target.words.length === 0) return undefined;
  if (target.period || edit.day || edit.category || edit.note || edit.payee || edit.wallet) return undefined;
  const all = await schedules.list(person.ledgerId);
  const [only, ...others] = called(all, target.words.join(' '), nameOf);
  return others.length === 0 ? only : undefined;
}

async function change(
  { id, says, next }: Schedule,
  schedules: Schedules,
  limitLines: LimitLines,
  turn: Turn,
): Promise<void> {
  const { amount, currency } = turn.meaning.edit!;
  const said = money(amount!.value, currency?.value ?? says.currency);
  if ('refused' in said) return turn.reply(refusal(said.refused, { note: nameOf({ says }), ...said }));
  const changed = await schedules.change(operationOf(turn), id, { minor: said.minor, currency: said.currency });
  if (!changed) return turn.reply({ lines: [{ sentence: 'button-stale' }] });
  if ('refused' in changed) return turn.reply(scheduleRefused(changed.refused, { note: nameOf({ says }) }));
  const { currency: was, minor } = says;
  const values = {
    day: next && { day: next },
    amount: said,
    before: minor === undefined ? undefined : { minor, currency: was },
  };
  const from = next && minor !== undefined ? [{ sentence: 'schedule.from' as const, values }] : [];
  turn.reply(withLines(await madeReply(changed, 'changed', turn, limitLines), from));
}

function nameOf({ says: { note, payee, category } }: Pick<Schedule, 'says'>): string {
  return note ?? payee ?? category;
}
