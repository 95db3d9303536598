import type { Language } from '../../languages/language';
import { type PhraseBook, phraseBookOf } from './phrase-book';

/** The language's own phrases, then the brands of the world. */
export function booksOf({ lexicon }: Language): PhraseBook[] {
  return [lexicon, ...lexicon.also.slice(0, 1)].map(phraseBookOf);
}
