import type { Language } from '../../languages/language';
import { findPhrases } from '../category/find-phrases';
import { phraseBookOf, STRENGTH } from '../category/phrase-book';
import { regionOf } from '../category/region';
import { type Draft, type Step, tokensOf } from '../draft';
import { freeTokens } from '../entries/note-of';
import type { IntentName } from '../meaning';
import { Phrases } from '../phrases';
import { ACT_ABOVE } from './recognise-intent';

const BOUGHT = 0.9;
/** Less likely than this it tells or asks of something else. */
const LIKELY = 0.05;
/** More words than these tell a story. */
const MOST_WORDS = 8;
const OPEN: ReadonlySet<IntentName> = new Set(['unknown', 'record']);

/**
 * "Flight 300 and hotel 200": nothing but amounts, days and things the lexicon is sure of. To the model such words may be an
 * assistant's business; beside an amount, and with no word that asks or orders, they were bought.
 */
export const settleThings: Step = {
  id: 'things',
  run(draft, { meant }) {
    const { intent } = draft.meaning;
    if (!intent || meant || draft.bank || intent.confidence >= ACT_ABOVE || !OPEN.has(intent.value)) return;
    if (draft.amounts.length === 0 || draft.plain.includes('?') || (draft.scores.get('record') ?? 0) < LIKELY) return;
    if (!onlyThings(draft)) return;
    draft.meaning.intent = { value: 'record', origin: 'said', confidence: BOUGHT };
    draft.meaning.alternatives = [];
    draft.trail.push({ step: 'things', said: 'record' });
  },
};

const books = new WeakMap<Language, Phrases<true>>();

function betweenOf(language: Language): Phrases<true> {
  let book = books.get(language);
  if (!book) {
    book = new Phrases<true>().add(language.money.between, true);
    books.set(language, book);
  }
  return book;
}

function onlyThings(draft: Draft): boolean {
  const { text, language } = draft;
  const whole = { start: 0, end: text.length };
  const taken = [...draft.amounts, ...draft.days, ...draft.masks].map(({ span }) => span);
  const words = freeTokens(tokensOf(draft), whole, taken).filter(({ kind }) => kind === 'word');
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const { tokens } = regionOf(text, whole, taken);
  const things = findPhrases(tokens, [phraseBookOf(language.lexicon)])
    .filter(({ category, strength, part }) => category !== 'none' && strength >= STRENGTH.plain && !part)
    .map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }));
  const between = betweenOf(language);
  return (
    things.length > 0 &&
    words.every(
      (word, at) =>
        things.some(({ start, end }) => start <= word.start && word.end <= end) || between.at(words, at) !== undefined,
    )
  );
}
