import { foldWord } from './fold-word';
import { isNear, SHORTEST as SHORTEST_WRITTEN } from './is-near';
import { respelling, type Stem, stemOf } from './stem';
import { tokensOf } from './tokens';
import { wordList } from './word-list';
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
  readonly compounds: boolean;
  /** Words that may stand inside its phrases. */
  readonly between: ReadonlySet<string>;
  /** What stemmed words, joined by a space, mean. */
  sense(words: string): Sense | undefined;
  /** What the one word means that lies a slip of the fingers away; none where two say different things. */
  near(word: string): Sense | undefined;
  /** The most words of any phrase that begins with this word; 0 where none does. */
  longest(word: string): number;
}

const books = new WeakMap<Vocabulary, PhraseBook>();

/** The phrases of a vocabulary. Where two categories claim a phrase, the first has it. */
export function phraseBookOf(vocabulary: Vocabulary): PhraseBook {
  let book = books.get(vocabulary);
  if (!book) {
    book = createBook(vocabulary);
    books.set(vocabulary, book);
  }
  return book;
}

interface Page {
  readonly senses: Map<string, Sense>;
  readonly longest: Map<string, number>;
  /** Its plain single words, once one was looked for with a slip. */
  words?: readonly (readonly [string, Sense])[];
}

/** Thousands of phrases: a page of those with one first letter is compiled when the first word with it is looked up. */
function createBook(vocabulary: Vocabulary): PhraseBook {
  const stem = stemOf(vocabulary);
  const listed = phrasesByLetter(vocabulary);
  const pages = new Map<string, Page>();
  const pageOf = (word: string): Page | undefined => {
    const letter = word[0] ?? '';
    let page = pages.get(letter);
    const phrases = page ? undefined : listed.get(letter);
    if (phrases) {
      page = compile(phrases, stem);
      pages.set(letter, page);
    }
    return page;
  };
  return {
    stem,
    compounds: vocabulary.compounds ?? false,
    between: wordList(vocabulary.between ?? ''),
    sense: (words) => pageOf(words)?.senses.get(words),
    near: (word) => (word.length < SHORTEST_WRITTEN ? undefined : nearIn(pageOf(word), word)),
    longest: (word) => pageOf(word)?.longest.get(word) ?? 0,
  };
}

/** Short brands are like people's names: "Marko" is no slip for Makro. */
const SHORTEST_BRAND = 7;

function nearIn(page: Page | undefined, word: string): Sense | undefined {
  if (!page) return undefined;
  page.words ??= [...page.senses].filter(
    ([phrase, { strength }]) => strength >= STRENGTH.plain && !phrase.includes(' '),
  );
  let found: Sense | undefined;
  for (const [phrase, sense] of page.words) {
    if (Math.abs(phrase.length - word.length) > 1 || (sense.brand && word.length < SHORTEST_BRAND)) continue;
    if (!isNear(word, phrase)) continue;
    if (found && found.category !== sense.category) return undefined;
    found = sense;
  }
  return found?.category === 'none' ? undefined : found;
}

const NO_LETTER = ' \n?~(\'"*#.-';

type Listed = [phrase: string, sense: Sense][];

function phrasesByLetter(vocabulary: Vocabulary): Map<string, Listed> {
  const letters = new Map<string, Listed>();
  const respell = respelling(vocabulary);
  const add = (category: string, list: string, otherwise: number) => {
    const sense = (strength: number): Sense => ({ category, strength, brand: vocabulary.brands });
    const [plain, hint, weak] = [sense(otherwise), sense(STRENGTH.hint), sense(STRENGTH.weak)];
    for (const phrase of respell(foldWord(list)).split(',')) {
      let first = 0;
      while (first < phrase.length && NO_LETTER.includes(phrase[first]!)) first += 1;
      const letter = phrase[first];
      if (letter === undefined) continue;
      let page = letters.get(letter);
      if (!page) {
        page = [];
        letters.set(letter, page);
      }
      page.push([phrase, phrase.includes('~') ? weak : phrase.includes('?') ? hint : plain]);
    }
  };
  for (const [category, list] of Object.entries(vocabulary.phrases)) add(category, list, STRENGTH.plain);
  for (const [category, list] of Object.entries(vocabulary.names ?? {})) add(category, list, STRENGTH.hint);
  return letters;
}

function compile(listed: Listed, stem: Stem): Page {
  const senses = new Map<string, Sense>();
  const longest = new Map<string, number>();
  for (const [phrase, sense] of listed) {
    const words = tokensOf(phrase).map(({ folded }) => stem(folded));
    const [first] = words;
    const key = words.join(' ');
    if (!first || senses.has(key)) continue;
    senses.set(key, sense);
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return { senses, longest };
}
