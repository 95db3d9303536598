import type { Language } from '../../languages/language';
import type { PersonalWords } from '../meaning';
import type { Phrase } from './find-phrases';
import { descriptionKey } from './learn';
import { phraseBookOf } from './phrase-book';
import { type Stem, stemOf } from './stem';
import { type Token, tokensOf } from './tokens';
import { wordList } from './word-list';

/** What the person's own words say of a description. */
interface PersonalPhrases {
  /** This very description was taught. */
  readonly exact?: string;
  /** Outweighs the lexicon: names of own categories, and words seen twice and more in what was taught. */
  readonly sure: readonly Phrase[];
  /** Asked only where the lexicon is silent: a word that no lexicon knows, seen once. */
  readonly likely: readonly Phrase[];
}

const NOTHING: PersonalPhrases = { sure: [], likely: [] };
/** Three of four descriptions with a word must agree on its category. */
const AGREED = 0.75;
/** A description with more strange words than this teaches only itself. */
const MOST_STRANGE = 3;
const SURE = 1.5;

export function personalPhrases(
  description: string,
  tokens: readonly Token[],
  language: Language,
  words: PersonalWords | undefined,
): PersonalPhrases {
  if (!words) return NOTHING;
  const key = descriptionKey(description);
  if (Object.hasOwn(words.phrases, key)) return { ...NOTHING, exact: words.phrases[key] };
  const { names, taught } = memoryOf(words, language);
  const stem = stemOf(language.lexicon);
  const stems = tokens.map(({ folded }) => stem(folded));
  const sure: Phrase[] = [];
  const likely: Phrase[] = [];
  for (let from = 0; from < stems.length; from += 1) {
    const name = longestName(stems, from, names);
    if (name) sure.push(name);
    const word = taught.get(stems[from]!);
    if (!word) continue;
    const phrase = { category: word.category, from, to: from + 1 };
    if (word.times > 1) sure.push({ ...phrase, strength: SURE });
    else if (!word.known) likely.push({ ...phrase, strength: 0.7 });
  }
  return { sure, likely };
}

interface Taught {
  readonly category: string;
  readonly times: number;
  /** The lexicon has an opinion of its own: one observation does not outweigh it. */
  readonly known: boolean;
}

interface Memory {
  readonly names: ReadonlyMap<string, string>;
  readonly taught: ReadonlyMap<string, Taught>;
}

const memories = new WeakMap<PersonalWords, Map<Language, Memory>>();

function memoryOf(words: PersonalWords, language: Language): Memory {
  const byLanguage = memories.get(words) ?? new Map<Language, Memory>();
  memories.set(words, byLanguage);
  let memory = byLanguage.get(language);
  if (!memory) {
    const stem = stemOf(language.lexicon);
    memory = { names: namesOf(words, stem), taught: taughtBy(words, language, stem) };
    byLanguage.set(language, memory);
  }
  return memory;
}

function namesOf(words: PersonalWords, stem: Stem): Map<string, string> {
  const names = new Map<string, string>();
  for (const [category, named] of Object.entries(words.categories)) {
    for (const name of named) {
      const key = tokensOf(name)
        .map(({ folded }) => stem(folded))
        .join(' ');
      if (key) names.set(key, category);
    }
  }
  return names;
}

const LONGEST_NAME = 5;

function longestName(stems: readonly string[], from: number, names: ReadonlyMap<string, string>): Phrase | undefined {
  if (names.size === 0) return undefined;
  for (let to = Math.min(stems.length, from + LONGEST_NAME); to > from; to -= 1) {
    const category = names.get(stems.slice(from, to).join(' '));
    if (category !== undefined) return { category, strength: SURE + 0.5, from, to };
  }
  return undefined;
}

/** The words of what was taught, each with the category that most of its descriptions were given. */
function taughtBy(words: PersonalWords, { lexicon }: Language, stem: Stem): Map<string, Taught> {
  const fillers = wordList(`${lexicon.fillers}, ${lexicon.payeeAfter}`);
  const books = [lexicon, ...lexicon.also].map(phraseBookOf);
  const isKnown = (word: string) => books.some((book) => book.sense(book.stem(word)) !== undefined);
  const counts = new Map<string, Map<string, number>>();
  const known = new Map<string, boolean>();
  for (const [description, category] of Object.entries(words.phrases)) {
    const content = [...new Set(description.split(' '))].filter((word) => isContent(word) && !fillers.has(word));
    if (content.filter((word) => !isKnown(word)).length > MOST_STRANGE) continue;
    for (const word of content) {
      const stemmed = stem(word);
      const count = counts.get(stemmed) ?? new Map<string, number>();
      count.set(category, (count.get(category) ?? 0) + 1);
      counts.set(stemmed, count);
      known.set(stemmed, isKnown(word));
    }
  }
  const taught = new Map<string, Taught>();
  for (const [word, count] of counts) {
    const [category, times] = [...count].reduce((most, one) => (one[1] > most[1] ? one : most));
    const all = [...count.values()].reduce((sum, one) => sum + one, 0);
    if (times >= AGREED * all) taught.set(word, { category, times, known: known.get(word)! });
  }
  return taught;
}

/** Neither a number nor a word of one or two letters; one Chinese character is no word either. */
function isContent(word: string): boolean {
  return word.length > 2 && !/^\p{N}/u.test(word);
}
