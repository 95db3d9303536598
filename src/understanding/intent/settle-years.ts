import { dayIn } from '../days';
import type { Draft, Step } from '../draft';
import type { AmountFound, Context, DaysFound, IntentName } from '../meaning';

/** Intents that have no use for money beside a date. */
const WITHOUT_MONEY: ReadonlySet<IntentName> = new Set([
  'unknown',
  'smalltalk',
  'spending',
  'income',
  'balance',
  'list',
  'report',
  'export',
]);
/** A message that is less likely to record than not. */
const LIKELY = 0.5;

/**
 * "Born on 23 november 82": after a day and month two digits are money first ("dinner 23 november 82"), but a year where
 * nothing is recorded.
 */
export const settleYears: Step = {
  id: 'years',
  run(draft, context) {
    const { intent } = draft.meaning;
    if (!intent || draft.amounts.length !== 1 || draft.days.length === 0) return;
    const unlikely = intent.value === 'record' && intent.confidence < LIKELY;
    if (!unlikely && !WITHOUT_MONEY.has(intent.value)) return;
    const [amount] = draft.amounts;
    const dated = dateBefore(draft, amount!, context);
    if (!dated) return;
    draft.amounts = [];
    draft.days = draft.days.map((day) => (day.span.start === dated.span.start ? dated : day));
    draft.trail.push({ step: 'years', said: `${dated.from} with its year` });
    if (!unlikely) return;
    draft.meaning.intent = { value: 'unknown', origin: 'said', confidence: intent.confidence };
    draft.meaning.alternatives = draft.meaning.alternatives?.filter(({ intent: other }) => other !== 'unknown');
  },
};

/** The day right before an amount, read again together with it. */
function dateBefore(draft: Draft, amount: AmountFound, context: Context): DaysFound | undefined {
  const { plain, days } = draft;
  if (amount.currency || !/^\d\d$/.test(plain.slice(amount.span.start, amount.span.end))) return undefined;
  const before = days.find(({ span }) => /^,? $/.test(plain.slice(span.end, amount.span.start)));
  if (before?.grain !== 'day') return undefined;
  const span = { start: before.span.start, end: amount.span.end };
  const whole = dayIn(draft, span, context);
  return whole && whole.span.end === span.end && whole.from !== before.from ? whole : undefined;
}
