import type { PhraseBook, Sense } from './phrase-book';
import type { Token } from './tokens';

/** A known phrase in a text: which of its tokens, and what it means. */
export interface Phrase extends Sense {
  /** Index of the first token and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Only a part of the word was known: "Autoversicherung" by its "versicherung". */
  readonly part?: boolean;
}

const read = new WeakMap<
  readonly Token[],
  { readonly books: readonly PhraseBook[]; readonly found: readonly Phrase[] }
>();

/** The known phrases of a text, no two over the same word: the longest first, in one length the earlier book. Looked up once. */
export function findPhrases(tokens: readonly Token[], books: readonly PhraseBook[]): readonly Phrase[] {
  const before = read.get(tokens);
  if (before?.books === books) return before.found;
  const found = phrasesIn(tokens, books);
  read.set(tokens, { books, found });
  return found;
}

function phrasesIn(tokens: readonly Token[], books: readonly PhraseBook[]): readonly Phrase[] {
  const found: Phrase[] = [];
  for (const book of books) phrasesOf(tokens, book, found);
  if (found.length > 1) found.sort((a, b) => b.to - b.from - (a.to - a.from) || saysNothing(a) - saysNothing(b));
  const taken: boolean[] = [];
  const kept: Phrase[] = [];
  for (const phrase of found) {
    if (overlaps(phrase, taken)) continue;
    for (let at = phrase.from; at < phrase.to; at += 1) taken[at] = true;
    kept.push(phrase);
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const sense = taken[at] ? undefined : senseInside(tokens[at]!.folded, books);
    if (sense) kept.push({ from: at, to: at + 1, part: true, ...sense });
  }
  return kept.length > 1 ? kept.sort((a, b) => a.from - b.from) : kept;
}

/** More words than this are no slips, but of another language. */
const MOST_SLIPS = 3;

/** What words mean that no book knows, but for a slip of the fingers: "gorceries". Asked where nothing else says anything. */
export function findSlips(tokens: readonly Token[], books: readonly PhraseBook[]): Phrase[] {
  const strange = [...tokens.entries()].filter(([, { folded }]) =>
    books.every((book) => book.longest(book.stem(folded)) === 0),
  );
  if (strange.length > MOST_SLIPS) return [];
  return strange.flatMap(([at, { folded }]) => {
    const sense = books.map((book) => book.near(book.stem(folded))).find((near) => near !== undefined);
    return sense ? [{ from: at, to: at + 1, part: true, ...sense }] : [];
  });
}

/** Between two of one length, the one that means something: "at HOME DEPOT", not "AT HOME". */
function saysNothing({ category }: Phrase): number {
  return category === 'none' ? 1 : 0;
}

function overlaps({ from, to }: Phrase, taken: readonly boolean[]): boolean {
  for (let at = from; at < to; at += 1) if (taken[at]) return true;
  return false;
}

function phrasesOf(tokens: readonly Token[], book: PhraseBook, found: Phrase[]): void {
  const stems = tokens.map(({ folded }) => book.stem(folded));
  const all = [...stems.keys()];
  phrasesAt(all, stems, book, 1, found);
  const telling = all.filter((at) => !book.between.has(tokens[at]!.folded));
  if (telling.length < all.length) phrasesAt(telling, stems, book, 2, found);
}

/** The longest phrase that begins at each of these places and goes on over them; `least` words of the text long. */
function phrasesAt(
  places: readonly number[],
  stems: readonly string[],
  book: PhraseBook,
  least: number,
  found: Phrase[],
): void {
  for (let first = 0; first < places.length; first += 1) {
    for (let most = Math.min(book.longest(stems[places[first]!]!), places.length - first); most > 0; most -= 1) {
      const sense = book.sense(joined(stems, places, first, first + most));
      if (!sense) continue;
      const [from, to] = [places[first]!, places[first + most - 1]! + 1];
      if (to - from >= least) found.push({ from, to, ...sense });
      break;
    }
  }
}

function joined(stems: readonly string[], places: readonly number[], from: number, to: number): string {
  let words = stems[places[from]!]!;
  for (let at = from + 1; at < to; at += 1) words += ` ${stems[places[at]!]}`;
  return words;
}

const SHORTEST_COMPOUND = 7;
const LONGEST_WORD = 40;

/** What a word written together says: its end before its beginning, the longer part before the shorter. */
function senseInside(word: string, books: readonly PhraseBook[]): Sense | undefined {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_WORD) return undefined;
  for (const book of books) {
    const shortest = book.compounds ? 4 : 6;
    for (const part of partsOf(word, shortest)) {
      const sense = book.sense(book.stem(part));
      if (sense && sense.strength === 1) return sense;
    }
  }
  return undefined;
}

function* partsOf(word: string, shortest: number): Generator<string> {
  for (let cut = 1; cut <= word.length - shortest; cut += 1) yield word.slice(cut);
  for (let cut = word.length - 1; cut >= shortest; cut -= 1) yield word.slice(0, cut);
}
