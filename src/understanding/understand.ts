import type { Language } from '../languages/language';
import { bankSteps } from './bank';
import { categorySteps } from './category';
import { daySteps } from './days';
import type { Draft, Step } from './draft';
import { entrySteps } from './entries';
import { intentSteps } from './intent';
import type { Context, Meaning, Understand } from './meaning';
import { moneySteps } from './money';

/** The order matters: each list says why it stands where it stands. */
const STEPS: readonly Step[] = [
  ...bankSteps, // a bank's message has a grammar of its own
  ...moneySteps, // before days: "nov 3 20 dollars" must not become a year
  ...daySteps, // on the text with the money blanked
  ...intentSteps, // sees amounts and days as facts, not as words
  ...entrySteps, // cuts the message into entries where the intent is to record
  ...categorySteps, // reads what is left of each entry: category, payee, note
];

/** TEXT -> MEANING in these languages. Pure and total: no clock, no storage, never throws, always an answer. */
export function createUnderstand(languages: readonly Language[]): Understand {
  return (text, context) => understand(text, context, languages);
}

function understand(text: string, context: Context, languages: readonly Language[]): Meaning {
  const language = languages.find((one) => one.id === context.language) ?? languages[0]!;
  const draft: Draft = {
    text,
    folded: text.toLowerCase(),
    language,
    languageConfidence: 1,
    amounts: [],
    days: [],
    tags: [],
    masks: [],
    entries: [],
    meaning: {},
    scores: new Map(),
    trail: [],
  };
  for (const step of STEPS) step.run(draft, context);
  return {
    text,
    language: { value: language.id, origin: 'assumed', confidence: draft.languageConfidence },
    intent: { value: 'unknown', origin: 'assumed', confidence: 0 },
    alternatives: [],
    entries: [],
    amounts: draft.amounts,
    days: draft.days,
    tags: draft.tags,
    trail: draft.trail,
    ...draft.meaning,
  };
}
