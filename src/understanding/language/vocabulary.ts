import type { Language } from '../../languages/language';
import { dayVocabulary } from '../days';

const vocabularies = new WeakMap<Language, ReadonlySet<string>>();

/** The words a language is recognised by: those of the sentences and word classes of its intents, and of days, without accents. */
export function vocabularyOf(language: Language): ReadonlySet<string> {
  let vocabulary = vocabularies.get(language);
  if (!vocabulary) {
    const { classes, weights } = language.intents;
    const words = new Set(
      Object.values(classes).flatMap((list) => list.match(/[\p{L}\p{M}]+(?![\p{L}\p{M}*])/gu) ?? []),
    );
    for (const feature of weights.features.split('\n')) if (feature.startsWith('w ')) words.add(feature.slice(2));
    for (const word of dayVocabulary(language.days)) words.add(word);
    vocabulary = words;
    vocabularies.set(language, vocabulary);
  }
  return vocabulary;
}
