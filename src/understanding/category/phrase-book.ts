import { foldWord } from './fold-word';
import { type Stem, stemOf } from './stem';
import { tokensOf } from './tokens';
import type { Vocabulary } from './words';

/** How much a phrase says of its category: alone enough, enough where nothing plainer stands beside it, never alone. */
export const STRENGTH = { plain: 1, hint: 0.6, weak: 0.3 } as const;

export interface Sense {
  readonly category: string;
  readonly strength: number;
  /** It names one who is paid. */
  readonly brand?: boolean;
}

/** A vocabulary made ready for look-ups. */
export interface PhraseBook {
  readonly stem: Stem;
  /** Stemmed words joined by a space, to what they mean. */
  readonly senses: ReadonlyMap<string, Sense>;
  /** The most words of any phrase that begins with this word. */
  readonly longest: ReadonlyMap<string, number>;
  readonly compounds: boolean;
}

const books = new WeakMap<Vocabulary, PhraseBook>();

/** The phrases of a vocabulary, compiled on first use. Where two categories claim a phrase, the first has it. */
export function phraseBookOf(vocabulary: Vocabulary): PhraseBook {
  let book = books.get(vocabulary);
  if (!book) {
    book = compile(vocabulary);
    books.set(vocabulary, book);
  }
  return book;
}

function compile(vocabulary: Vocabulary): PhraseBook {
  const stem = stemOf(vocabulary);
  const senses = new Map<string, Sense>();
  const longest = new Map<string, number>();
  const add = (category: string, list: string, otherwise: 0 | 1) => {
    const shared = [STRENGTH.plain, STRENGTH.hint, STRENGTH.weak].map((strength) => ({
      category,
      strength,
      brand: vocabulary.brands,
    }));
    for (const phrase of foldWord(list).split(',')) {
      const words = tokensOf(phrase).map(({ folded }) => stem(folded));
      const key = words.join(' ');
      if (!key || senses.has(key)) continue;
      senses.set(key, shared[phrase.includes('~') ? 2 : phrase.includes('?') ? 1 : otherwise]!);
      const first = words[0]!;
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    }
  };
  for (const [category, list] of Object.entries(vocabulary.phrases)) add(category, list, 0);
  for (const [category, list] of Object.entries(vocabulary.names ?? {})) add(category, list, 1);
  return { stem, senses, longest, compounds: vocabulary.compounds ?? false };
}
