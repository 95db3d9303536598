import { ACT_ABOVE } from '../act-above';
import type { Step } from '../draft';
import { tokensOf } from '../intent/tokens';
import { classesOf } from '../intent/word-classes';
import { phrases } from '../phrases';

const LIKELY = 0.4;
const SURE = 0.95;

/** "How much on bananas?": whatever the thing is, the words before it ask what was spent, where the model finds that likeliest too. */
export const howMuchOn: Step = {
  id: 'how-much-on',
  run(draft) {
    const { meaning, language, amounts } = draft;
    const { value, confidence } = meaning.intent ?? { value: 'unknown', confidence: 0 };
    if (value !== 'spending' || confidence < LIKELY || confidence >= ACT_ABOVE || amounts.length > 0) return;
    const tokens = tokensOf(draft);
    const asks = classesOf(tokens, language).find(({ name, at }) => name === 'how-much' && at === 0);
    const after = asks && tokens[asks.length]?.text;
    if (!after || !phrases(language.questions?.on ?? '').includes(after)) return;
    meaning.intent = { value: 'spending', origin: 'said', confidence: SURE };
    draft.trail.push({ step: 'how-much-on', said: after });
  },
};
