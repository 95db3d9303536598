import { monthOf } from '../../ledger/period';
import { todayOf } from '../days';
import type { Draft, Step } from '../draft';
import type { Context, IntentName } from '../meaning';

/** Intents that look at some days of the ledger. */
const OVER_DAYS: ReadonlySet<IntentName> = new Set(['spending', 'income', 'balance', 'list', 'report', 'export']);

/** The days a question is about: those it names, else this month, which the answer then says. */
export const assumePeriod: Step = {
  id: 'period',
  run(draft: Draft, context: Context): void {
    const { meaning, days } = draft;
    if (!meaning.intent || !OVER_DAYS.has(meaning.intent.value)) return;
    const said = days[0];
    meaning.period = said
      ? { value: { from: said.from, to: said.to }, origin: 'said', confidence: 0.95, span: said.span }
      : { value: monthOf(todayOf(context)), origin: 'assumed', confidence: 0.7 };
  },
};
