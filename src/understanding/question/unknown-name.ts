import { categorise } from '../category/categorise';
import { wordList } from '../category/word-list';
import { type Draft, type Step, tokensOf } from '../draft';
import { bare, fold } from '../fold';
import { ACT_ABOVE } from '../intent/recognise-intent';
import type { Slot, Span } from '../meaning';
import { phrases } from '../phrases';
import { isUnspaced } from '../tokens';
import { nearestCategory } from './nearest-category';
import type { QuestionName } from './words';

/** Questions about everything, or that have words of their own for what they are about. */
const OF_ALL: ReadonlySet<QuestionName> = new Set(['last', 'afford', 'tips', 'flow', 'net', 'pace', 'wallets']);
/** "Report FOO", "compare FOO and BAR": beside their own words a name needs no "on". */
const BESIDE: ReadonlySet<QuestionName> = new Set(['overview', 'compare']);
const LONGEST = { spaced: 4, unspaced: 12 };

/**
 * "How much on foo?", "what did I spend in smarch?": what such a question names and nobody knows, neither as a category nor as
 * a time. It must not be answered as if it had not been said.
 */
export const unknownName: Step = {
  id: 'unknown-name',
  run(draft, { words }) {
    const { meaning, language } = draft;
    const { intent, question } = meaning;
    if (!intent || intent.confidence < ACT_ABOVE || (question && OF_ALL.has(question.value))) return;
    if (!question && intent.value !== 'spending' && intent.value !== 'report') return;
    if (meaning.payee || meaning.paidWith || meaning.wallet || draft.tags.length > 0) return;
    const { category } = meaning;
    // "How much on food in smarch?": beside a category only what could have been its time.
    if (category && (!category.span || draft.days.length > 0)) return;
    const unknown = nameIn(draft, [question?.span, category?.span], BESIDE.has(question?.value ?? 'most'));
    if (!unknown || (category && categorise(unknown.value, language, words))) return;
    meaning.unknown = unknown;
    meaning.nearest = nearestCategory(unknown.value, language, words);
    draft.trail.push({
      step: 'unknown-name',
      said: `${unknown.value}${meaning.nearest ? ` ~ ${meaning.nearest}` : ''}`,
    });
  },
};

/**
 * What stands behind "on", "for", "in", or anywhere in a question that needs none of them, and is neither taken for something
 * else nor one of the words any question has.
 */
function nameIn(draft: Draft, known: readonly (Span | undefined)[], anywhere: boolean): Slot<string> | undefined {
  const { language, text, days, amounts, masks } = draft;
  if (!language.questions) return undefined;
  const { on, around, all } = language.questions;
  const before = new Set(phrases(on));
  const orders = anywhere
    ? phrases(`${language.targets.carry}|${language.targets.the}|${language.questions.against}`)
    : [];
  const plain = new Set([...phrases(around), ...phrases(all), ...wordList(language.lexicon.fillers), ...orders]);
  const taken = [...known.flatMap((span) => span ?? []), ...[...days, ...amounts, ...masks].map(({ span }) => span)];
  const tokens = tokensOf(draft);
  const isFree = (at: number) => {
    const token = tokens[at];
    return (
      token?.kind === 'word' &&
      !plain.has(token.text) &&
      !before.has(token.text) &&
      !taken.some(({ start, end }) => token.start < end && token.end > start)
    );
  };
  for (const [at, { text: word }] of tokens.entries()) {
    if (!before.has(word) && !(anywhere && isFree(at))) continue;
    let from = before.has(word) ? at + 1 : at;
    while (tokens[from]?.kind === 'word' && plain.has(tokens[from]!.text)) from += 1;
    let to = from;
    const most = isUnspaced(tokens[from]?.text ?? '') ? LONGEST.unspaced : LONGEST.spaced;
    while (isFree(to) && to < from + most) to += 1;
    if (to === from) continue;
    const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    const value = text.slice(span.start, span.end);
    // Of a script without spaces the whole is one of the plain words, not its characters.
    if (!plain.has(bare(fold(value)))) return { value, origin: 'said', confidence: 0.8, span };
  }
  return undefined;
}
