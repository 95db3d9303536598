import type { Draft, Step } from '../draft';
import type { IntentName } from '../meaning';
import { featuresOf } from './features';
import { tokensOf } from './tokens';
import { weigh } from './weigh';

/** Below this, ask one short question with the alternatives as buttons: above it acting is right 99 times in 100. */
export const ACT_ABOVE = 0.8;

/** A reading less likely than this is not worth a button. */
const WORTH_ASKING = 0.03;
const MOST_ASKED = 3;

/** Weighs what the person wants by the words of the language, their classes, and what was found of money and days. */
export const recogniseIntent: Step = {
  id: 'intent',
  run(draft: Draft): void {
    if (draft.bank) {
      settle(draft, draft.bank === 'entry' ? 'record' : 'unknown', 0.98);
      draft.trail.push({ step: 'intent', said: `a bank's ${draft.bank}` });
      return;
    }
    const tokens = tokensOf(draft);
    if (tokens.length === 0) {
      settle(draft, 'unknown', 1);
      return;
    }
    const { ranked, because } = weigh(featuresOf(tokens, draft.language), draft.language);
    for (const { intent, confidence } of ranked) draft.scores.set(intent, confidence);
    const [best, ...others] = ranked;
    settle(draft, best!.intent, best!.confidence);
    draft.meaning.alternatives = others.filter(({ confidence }) => confidence >= WORTH_ASKING).slice(0, MOST_ASKED);
    draft.trail.push({
      step: 'intent',
      said: `${best!.intent} ${best!.confidence.toFixed(2)} for ${because.join(' · ')}`,
    });
  },
};

function settle(draft: Draft, value: IntentName, confidence: number): void {
  draft.meaning.intent = { value, origin: 'said', confidence };
  draft.meaning.alternatives = [];
}
