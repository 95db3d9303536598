import type { Language } from '../../languages/language';
import { dayVocabulary } from '../days';
import { bare, fold } from '../fold';

/** How much a word tells of a language: what makes its sentences ("the", "spent", "yesterday"), or what merely stands in them. */
export const TELLING = { little: 1, much: 2 } as const;

/** The languages whose words are known, by their place. */
const places = new Map<Language, number>();

/** What a word tells of each language, two bits a place: one look-up a word, however many languages there are. */
const telling = new Map<string, number>();

/** The most languages whose bits stand in one number. */
const MOST = 15;

/**
 * Makes the words ready by which a language is recognised, without accents: its word classes and days tell much, others of its
 * sentences little. Answers the language's place.
 */
export function placeOf(language: Language): number {
  let place = places.get(language);
  if (place === undefined) {
    if (places.size === MOST) throw new Error(`more than ${MOST} languages cannot be told apart at once`);
    place = places.size;
    places.set(language, place);
    for (const [word, much] of wordsOf(language)) telling.set(word, (telling.get(word) ?? 0) | (much << (2 * place)));
  }
  return place;
}

/** What a word tells of the languages made ready, for `toldOf`; 0: nothing. */
export function toldBy(word: string): number {
  return telling.get(word) ?? 0;
}

/** What it tells of the language at a place. */
export function toldOf(told: number, place: number): number {
  return (told >> (2 * place)) & 3;
}

function wordsOf(language: Language): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const { classes, weights } = language.intents;
  for (const feature of weights.features.split('\n'))
    if (feature.startsWith('w ')) words.set(feature.slice(2), TELLING.little);
  for (const list of Object.values(classes))
    for (const word of bare(fold(list)).match(/[\p{L}\p{M}]+(?![\p{L}\p{M}*])/gu) ?? []) words.set(word, TELLING.much);
  for (const word of dayVocabulary(language.days)) words.set(word, TELLING.much);
  return words;
}
