import { ACT_ABOVE } from '../act-above';
import { categorise } from '../category/categorise';
import { wordList } from '../category/word-list';
import { type Draft, type Step, tokensOf } from '../draft';
import { bare, fold } from '../fold';
import { tokensOf as intentTokens } from '../intent/tokens';
import { classesOf } from '../intent/word-classes';
import type { Slot, Span } from '../meaning';
import type { Words } from '../numbers/words';
import { phrases } from '../phrases';
import { isUnspaced } from '../tokens';
import { findPhrase, wordsOf } from './find-phrase';
import { nearestCategory } from './nearest-category';
import type { QuestionName } from './words';

/** Questions about everything, or that have words of their own for what they are about. */
const OF_ALL: ReadonlySet<QuestionName> = new Set(['last', 'afford', 'tips', 'flow', 'net', 'pace', 'wallets']);
/** "Report FOO", "compare FOO and BAR": behind their own words a name needs no "on". */
const BARE: ReadonlySet<QuestionName> = new Set(['overview', 'compare']);
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
    const bareFrom = question && BARE.has(question.value) ? question.span?.end : undefined;
    const unknown = nameIn(
      draft,
      [question?.span, category?.span, ...(meaning.besides ?? []).map(({ span }) => span)],
      bareFrom,
    );
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
 * What stands behind "on", "for", "in", or from some place on behind nothing at all, and is neither taken for something else nor
 * one of the words any question has.
 */
function nameIn(draft: Draft, known: readonly (Span | undefined)[], bareFrom?: number): Slot<string> | undefined {
  const { language, text, days, amounts, masks } = draft;
  if (!language.questions) return undefined;
  const { around, all } = language.questions;
  const on = new Set(phrases(language.questions.on));
  const plain = new Set([...phrases(around), ...phrases(all), ...wordList(language.lexicon.fillers)]);
  const taken = [...known.flatMap((span) => span ?? []), ...[...days, ...amounts, ...masks].map(({ span }) => span)];
  const tokens = tokensOf(draft);
  const isFree = (at: number) => {
    const token = tokens[at];
    return (
      token?.kind === 'word' &&
      !plain.has(token.text) &&
      !on.has(token.text) &&
      !taken.some(({ start, end }) => token.start < end && token.end > start)
    );
  };
  const common = bareFrom === undefined ? [] : commonWords(draft);
  const isBare = (at: number) =>
    bareFrom !== undefined && tokens[at]!.start >= bareFrom && isFree(at) && !common.includes(tokens[at]!.text);
  for (const [at, { text: word }] of tokens.entries()) {
    if (!on.has(word) && !isBare(at)) continue;
    let from = on.has(word) ? at + 1 : at;
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
  return language.questions.behind ? before(draft, language.questions.behind, plain, isFree) : undefined;
}

/** "香蕉花了多少": what stands right before the words that ask, without those around it that name nothing. */
function before(
  draft: Draft,
  words: Words,
  plain: ReadonlySet<string>,
  isFree: (at: number) => boolean,
): Slot<string> | undefined {
  const asks = findPhrase(words, wordsOf(draft));
  const tokens = tokensOf(draft);
  const to = asks ? tokens.findIndex(({ start }) => start === asks.start) : -1;
  let from = to;
  while (from > 0 && isFree(from - 1) && to - from < LONGEST.unspaced) from -= 1;
  if (to < 1 || from === to) return undefined;
  let { start } = tokens[from]!;
  let { end } = tokens[to - 1]!;
  const said = () => draft.text.slice(start, end);
  for (let found = true; found; ) {
    const led = [...plain].find((word) => said().startsWith(word));
    const closed = [...plain].find((word) => said().endsWith(word));
    start += led?.length ?? 0;
    if (end - (closed?.length ?? 0) >= start) end -= closed?.length ?? 0;
    found = start < end && (led !== undefined || closed !== undefined);
  }
  if (start >= end) return undefined;
  return { value: said(), origin: 'said', confidence: 0.8, span: { start, end } };
}

/** Words that are known to order, ask or be polite: no names. */
function commonWords(draft: Draft): readonly string[] {
  const tokens = intentTokens(draft);
  const known = classesOf(tokens, draft.language).flatMap(({ at, length }) => tokens.slice(at, at + length));
  return [...known.map(({ text }) => text), ...phrases(draft.language.targets.carry)];
}
