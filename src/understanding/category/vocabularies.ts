import type { Language } from '../../languages/language';
import { type PhraseBook, phraseBookOf } from './phrase-book';
import type { Lexicon } from './words';

const layers = new WeakMap<Lexicon, readonly (readonly PhraseBook[])[]>();

/** The language's own phrases with the brands of the world; then, asked only where these say nothing, each further language. */
export function layersOf(lexicon: Lexicon): readonly (readonly PhraseBook[])[] {
  let found = layers.get(lexicon);
  if (!found) {
    const [brands, ...others] = lexicon.also;
    const own = brands ? [lexicon, brands] : [lexicon];
    found = [own, ...others.map((other) => [other])].map((one) => one.map(phraseBookOf));
    layers.set(lexicon, found);
  }
  return found;
}

/** The language's own phrases, then the brands of the world. */
export function booksOf({ lexicon }: Language): readonly PhraseBook[] {
  return layersOf(lexicon)[0]!;
}
