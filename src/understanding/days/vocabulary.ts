import { keyOf, TOKEN } from './lexicon';
import type { DayWords } from './words';

/** The words by which a language's talk of days is told from another's: names, units, "yesterday", "last"; no short ones. */
export function dayVocabulary(words: DayWords): readonly string[] {
  const phrases = [
    ...Object.values(words.days),
    ...words.weekdays,
    ...words.months,
    ...Object.values(words.units),
    ...Object.values(words.moved ?? {}),
    ...[words.last, words.this, words.next, words.since, words.ago, words.agoBefore ?? '', words.soFar ?? ''],
    ...[words.begin ?? '', words.middle ?? '', words.end ?? ''],
  ];
  const wordsOf = (lists: readonly string[]) => lists.flatMap((list) => list.match(TOKEN) ?? []).map(keyOf);
  const telling = wordsOf(phrases).filter((word) => /^\p{L}{2,}$/u.test(word));
  const counting = wordsOf(Object.values(words.numbers)).filter((word) => /^\p{L}{5,}$/u.test(word));
  return [...new Set([...telling, ...counting])];
}
