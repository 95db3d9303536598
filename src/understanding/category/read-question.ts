import type { Language } from '../../languages/language';
import { ACT_ABOVE } from '../act-above';
import type { Draft, Step } from '../draft';
import type { Context, IntentName, PersonalWords, Slot } from '../meaning';
import { categorise } from './categorise';
import { categoryNamed } from './category-named';
import { findPayee } from './find-payee';
import { type Region, regionOf, spanOf } from './region';
import { wordList } from './word-list';

/** Here the words around what is meant are many and say nothing of it: "how much did I spend on food last month?" */
const ABOUT: ReadonlySet<IntentName> = new Set([
  'spending',
  'income',
  'balance',
  'list',
  'report',
  'set-limit',
  'limit-status',
  'edit',
  'delete',
  'export',
  'advice',
]);
const LONGEST_NAME = 4;
const MOST_WORDS = 24;
const MOST_COMPARED = 4;
/** A category that only follows from the words must follow surely: "how much on coffee". */
const SURE = 0.9;

/** What a message is about that records nothing: the category or the payee it names, else what its words lead to. */
export const readQuestion: Step = {
  id: 'about',
  run(draft: Draft, { words }: Context): void {
    draft.meaning.tags = draft.tags;
    if (draft.entries.length > 0) return;
    const { text, language, meaning } = draft;
    const taken = [...draft.amounts, ...draft.days, ...draft.tags].flatMap(({ span }) => span ?? []);
    const region = regionOf(text, { start: 0, end: text.length }, taken);
    const { value: intent, confidence: sureness } = meaning.intent ?? { value: 'unknown', confidence: 0 };
    if (!ABOUT.has(intent)) {
      meaning.category = described(region, language, words);
      return;
    }
    const asked = sureness >= ACT_ABOVE;
    const [named, ...besides] = namesIn(
      region,
      language,
      words,
      meaning.question?.value === 'compare' ? MOST_COMPARED : 1,
    );
    const payee = findPayee(region, language)?.payee;
    if (asked && named && !(intent === 'income' && named.value === 'income')) meaning.category = named;
    else meaning.payee = payee;
    if (meaning.category && besides.length > 0) meaning.besides = besides;
    if (asked && (meaning.category || meaning.payee)) return;
    const found = described(region, language, words);
    const follows = found && (!asked || (found.confidence >= SURE && found.value !== 'income'));
    meaning.category ??= follows ? found : named;
  },
};

/** What the words lead to: all there is of a text that is only a description. */
function described(region: Region, language: Language, words: PersonalWords | undefined): Slot<string> | undefined {
  const found = categorise(region.text, language, words);
  if (!found) return undefined;
  return { value: found.category, origin: 'assumed', confidence: found.confidence, span: found.span };
}

/** The longest names of categories in the text, at most so many. Words that merely carry a question ("pay") name none. */
function namesIn(
  region: Region,
  language: Language,
  words: PersonalWords | undefined,
  wanted: number,
): readonly Slot<string>[] {
  const { tokens, text } = region;
  const fillers = wordList(language.lexicon.fillers);
  const last = Math.min(tokens.length, MOST_WORDS);
  const found: Slot<string>[] = [];
  for (let most = Math.min(LONGEST_NAME, last); most > 0; most -= 1) {
    for (let from = 0; from + most <= last && found.length < wanted; from += 1) {
      const value = categoryNamed(text.slice(tokens[from]!.start, tokens[from + most - 1]!.end), language, words);
      const filled = tokens.slice(from, from + most).every(({ folded }) => fillers.has(folded));
      // Unless it is a name of their own: "getting around".
      if (!value || (filled && !words?.categories[value]) || found.some((one) => one.value === value)) continue;
      const span = spanOf(region, from, from + most);
      if (found.some((one) => one.span!.start < span.end && one.span!.end > span.start)) continue;
      found.push({ value, origin: 'said', confidence: 0.95, span });
    }
  }
  return found;
}
