import type { Language } from '../../languages/language';
import { ACT_ABOVE } from '../act-above';
import { categorise } from '../category/categorise';
import { categoryNamed } from '../category/category-named';
import { findPhrases } from '../category/find-phrases';
import { descriptionKey } from '../category/learn';
import { STRENGTH } from '../category/phrase-book';
import { regionOf } from '../category/region';
import { booksOf } from '../category/vocabularies';
import { type Draft, type Step, tokensOf } from '../draft';
import { freeTokens } from '../entries/note-of';
import type { IntentName, PersonalWords } from '../meaning';
import { Phrases } from '../phrases';
import { tokensOf as intentTokens } from './tokens';
import { classesOf } from './word-classes';
import type { WordClass } from './words';

const BOUGHT = 0.9;
/** How sure the lexicon must be of a thing where other words stand beside it, and the model that it was bought. */
const SURE = 0.85;
const EVEN = 0.5;
/** Where the model is about as sure, any category will do. */
const LIKELY_BOUGHT = 0.75;
/** Words of any of these make more of a message than what was bought. */
const MORE: ReadonlySet<WordClass> = new Set([
  'how-much',
  'question',
  'why',
  'show',
  'report',
  'most',
  'compare',
  'balance',
  'limit',
  'set',
  'undo',
  'redo',
  'remove',
  'change',
  'wrong',
  'every',
  'goal',
  'advice',
  'export',
  'import',
  'setting',
  'link',
  'register',
  'help',
  'stop',
  'order',
  'you',
  'want',
  'not',
  'future',
]);
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
  run(draft, { meant, words }) {
    const { intent } = draft.meaning;
    if (!intent || meant || draft.bank || intent.confidence >= ACT_ABOVE || !OPEN.has(intent.value)) return;
    if (draft.amounts.length === 0 || draft.plain.includes('?')) return;
    const own = words !== undefined && isOwn(draft, words);
    if (!own && (draft.scores.get('record') ?? 0) < LIKELY) return;
    if (corrects(draft) || !(own || onlyThings(draft) || plainlyTold(draft))) return;
    draft.meaning.intent = { value: 'record', origin: 'said', confidence: BOUGHT };
    draft.meaning.alternatives = [];
    draft.trail.push({ step: 'things', said: 'record' });
  },
};

interface Books {
  /** Words that only carry what was bought: "for", "and", "invoice". */
  readonly carries: Phrases<true>;
  readonly joins: Phrases<true>;
  readonly tells: Phrases<true>;
}

const books = new WeakMap<Language, Books>();

function booksFor(language: Language): Books {
  let found = books.get(language);
  if (!found) {
    const { between, filler, spent, named } = language.money;
    const carries = new Phrases<true>().add(between, true).add(filler, true).add(spent, true).add(named, true);
    found = {
      carries,
      joins: new Phrases<true>().add(between, true),
      tells: new Phrases<true>().add(language.targets.was, true),
    };
    books.set(language, found);
  }
  return found;
}

/** "The taxi was 11" may correct an entry; in Italian "e" is as often "and". */
function corrects(draft: Draft): boolean {
  const { joins, tells } = booksFor(draft.language);
  const tokens = tokensOf(draft);
  return tokens.some((_, at) => tells.at(tokens, at) !== undefined && joins.at(tokens, at) === undefined);
}

/** "Cañas 12 con los del curro": a thing the lexicon is sure of, most likely bought, and no word that makes more of it. */
function plainlyTold(draft: Draft): boolean {
  const { meaning, text, language, amounts, days, scores } = draft;
  if (meaning.intent?.value !== 'record' || (scores.get('record') ?? 0) < EVEN) return false;
  const tokens = intentTokens(draft);
  if (tokens.filter(({ kind }) => kind === 'word').length > MOST_WORDS) return false;
  if (classesOf(tokens, language).some(({ name }) => MORE.has(name))) return false;
  const taken = [...amounts, ...days].map(({ span }) => span);
  const found = categorise(regionOf(text, { start: 0, end: text.length }, taken).text, language);
  return found !== undefined && (found.confidence >= SURE || (scores.get('record') ?? 0) >= LIKELY_BOUGHT);
}

/** "14 zorb palace", where the person has filed that before or has a category of that name: whatever the words mean to others. */
function isOwn({ text, language, amounts, days, tags }: Draft, words: PersonalWords): boolean {
  const taken = [...amounts, ...days, ...tags].flatMap(({ span }) => span ?? []);
  const said = regionOf(text, { start: 0, end: text.length }, taken).text;
  const named = categoryNamed(said, language, words);
  return words.phrases[descriptionKey(said)] !== undefined || (named !== undefined && named in words.categories);
}

function onlyThings(draft: Draft): boolean {
  const { text, language } = draft;
  const whole = { start: 0, end: text.length };
  const taken = [...draft.amounts, ...draft.days, ...draft.masks].map(({ span }) => span);
  const words = freeTokens(tokensOf(draft), whole, taken).filter(({ kind }) => kind === 'word');
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const { tokens } = regionOf(text, whole, taken);
  const things = findPhrases(tokens, booksOf(language))
    .filter(({ category, strength, part }) => category !== 'none' && strength >= STRENGTH.plain && !part)
    .map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }));
  const { carries } = booksFor(language);
  return (
    things.length > 0 &&
    words.every(
      (word, at) =>
        things.some(({ start, end }) => start <= word.start && word.end <= end) || carries.at(words, at) !== undefined,
    )
  );
}
