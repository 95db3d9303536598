import type { Language } from '../../languages/language';
import { dayVocabulary } from '../days';
import { bare, fold } from '../fold';

/** How much a word tells of a language: what makes its sentences ("the", "spent", "yesterday"), or what merely stands in them. */
export type Telling = 'much' | 'little';

const vocabularies = new WeakMap<Language, ReadonlyMap<string, Telling>>();

/** The words a language is recognised by, without accents: its word classes and days much, others of its sentences little. */
export function vocabularyOf(language: Language): ReadonlyMap<string, Telling> {
  let vocabulary = vocabularies.get(language);
  if (!vocabulary) {
    const words = new Map<string, Telling>();
    const { classes, weights } = language.intents;
    for (const feature of weights.features.split('\n'))
      if (feature.startsWith('w ')) words.set(feature.slice(2), 'little');
    for (const list of Object.values(classes))
      for (const word of bare(fold(list)).match(/[\p{L}\p{M}]+(?![\p{L}\p{M}*])/gu) ?? []) words.set(word, 'much');
    for (const word of dayVocabulary(language.days)) words.set(word, 'much');
    vocabulary = words;
    vocabularies.set(language, vocabulary);
  }
  return vocabulary;
}
