import { ACT_ABOVE } from '../act-above';
import type { Draft, Step } from '../draft';
import type { Context, IntentName } from '../meaning';
import { featuresOf } from './features';
import { knownIntent } from './known';
import { type Token, tokensOf } from './tokens';
import { type Weighed, weigh } from './weigh';
import { classesOf } from './word-classes';
import type { WordClass } from './words';

/** How sure we are of a message that is one of our examples. */
const SURE = 0.97;

/** A reading less likely than this is not worth a button. */
const WORTH_ASKING = 0.03;
const MOST_ASKED = 3;

/** Intents that change something: nobody's money is touched on a guess, so below `ACT_ABOVE` they are only offered. */
export const CHANGES: ReadonlySet<IntentName> = new Set([
  'set-limit',
  'undo',
  'redo',
  'edit',
  'delete',
  'recurring',
  'goal',
  'import',
  'settings',
  'link',
  'register',
]);

/** How a person begins who asks or orders something; no bank does. */
const PERSONAL: ReadonlySet<WordClass> = new Set(['question', 'how-much', 'why', 'want', 'show', 'set', 'thanks']);

/** Weighs what the person wants by the words of the language, their classes, and what was found of money and days. */
export const recogniseIntent: Step = {
  id: 'intent',
  run(draft: Draft, { meant }: Context): void {
    if (meant) {
      settle(draft, meant, 1);
      draft.trail.push({ step: 'intent', said: `${meant}, as the person chose` });
      return;
    }
    const tokens = tokensOf(draft);
    if (draft.bank && !draft.bankSure && isPersonal(tokens, draft)) {
      draft.bank = undefined;
      draft.meaning.bank = undefined;
      draft.entries = [];
      draft.trail.push({ step: 'intent', said: 'asked by a person, not told by a bank' });
    }
    if (draft.bank) {
      settle(draft, draft.bank === 'entry' ? 'record' : 'unknown', 0.98);
      draft.trail.push({ step: 'intent', said: `a bank's ${draft.bank}` });
    } else if (tokens.length === 0) settle(draft, 'unknown', 1);
    else {
      const known = knownIntent(tokens, draft.language);
      if (known) {
        settle(draft, known, SURE);
        draft.trail.push({ step: 'intent', said: `${known}, as an example says` });
      } else decide(draft, weigh(featuresOf(tokens, draft.language), draft.language));
    }
  },
};

function isPersonal(tokens: readonly Token[], { language }: Draft): boolean {
  return (
    tokens.at(-1)?.text === '?' || classesOf(tokens, language).some(({ name, at }) => at === 0 && PERSONAL.has(name))
  );
}

function decide(draft: Draft, { ranked, because }: Weighed): void {
  for (const { intent, confidence } of ranked) draft.scores.set(intent, confidence);
  const [likeliest] = ranked;
  const guess = CHANGES.has(likeliest!.intent) && likeliest!.confidence < ACT_ABOVE;
  const best = guess ? ranked.find(({ intent }) => intent === 'unknown')! : likeliest!;
  settle(draft, best.intent, best.confidence);
  draft.meaning.alternatives = ranked
    .filter(({ intent, confidence }) => intent !== best.intent && confidence >= WORTH_ASKING)
    .slice(0, MOST_ASKED);
  const { intent, confidence } = likeliest!;
  draft.trail.push({ step: 'intent', said: `${intent} ${confidence.toFixed(2)} for ${because.join(' · ')}` });
}

function settle(draft: Draft, value: IntentName, confidence: number): void {
  draft.meaning.intent = { value, origin: 'said', confidence };
  draft.meaning.alternatives = [];
}
