import { ACT_ABOVE } from '../act-above';
import type { Step } from '../draft';

/** How sure a price of each of several is one that was paid. */
const COUNTED = 0.9;
/** Less likely than this it tells or asks of something else. */
const LIKELY = 0.15;

/** "2 Karten je 30" was bought, whatever it was: a count, a thing and the price of each. A question of them was not. */
export const settleCounted: Step = {
  id: 'counted',
  run(draft) {
    const { intent } = draft.meaning;
    if (!intent || intent.confidence >= ACT_ABOVE || !draft.trail.some(({ step }) => step === 'each')) return;
    if (draft.plain.includes('?') || (draft.scores.get('record') ?? 0) < LIKELY) return;
    draft.meaning.intent = { value: 'record', origin: 'said', confidence: COUNTED };
    draft.meaning.alternatives = [];
    draft.trail.push({ step: 'counted', said: 'record' });
  },
};
