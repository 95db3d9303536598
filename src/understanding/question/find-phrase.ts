import type { Draft } from '../draft';
import { bare, fold } from '../fold';
import type { Span } from '../meaning';
import type { Words } from '../numbers/words';

/** A word of a text as phrases are held against it; a Han character is a word of its own. */
interface Word extends Span {
  readonly text: string;
}

/** A phrase as runs of words with anything between the runs ("why … more"); "*" at the end of a word stands for any ending. */
type Phrase = readonly (readonly string[])[];

/** More words than this between its runs and a phrase is none. */
const MOST_BETWEEN = 12;

const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** A list made ready: which of its phrases can begin with a word, in the order of the list. */
interface Listed {
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** Those that begin with any ending; where a list has none, most words are passed over at once. */
  readonly anyEnding: readonly Phrase[];
}

const lists = new Map<Words, Listed>();

/** The words of folded text without accents. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD))
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return words;
}

const cut = new WeakMap<Draft, readonly Word[]>();

/** The words of a message, cut once. */
export function wordsOf(draft: Draft): readonly Word[] {
  let words = cut.get(draft);
  if (!words) {
    words = wordsIn(bare(draft.plain));
    cut.set(draft, words);
  }
  return words;
}

/** Where the first phrase of a list stands; of two that begin together, the one named first. */
export function findPhrase(list: Words, words: readonly Word[]): Span | undefined {
  const { byFirst, anyEnding } = listedOf(list);
  for (let at = 0; at < words.length; at += 1) {
    for (const phrase of byFirst.get(words[at]!.text) ?? anyEnding) {
      const end = endOf(phrase, words, at);
      if (end !== undefined) return { start: words[at]!.start, end: words[end - 1]!.end };
    }
  }
  return undefined;
}

/** Several lists looked through together: most messages hold no word that begins a phrase of any. */
export class PhraseLists<Name> {
  private readonly beginning = new Map<string, Set<number>>();
  /** Those with a phrase that begins with any ending: every word may be one. */
  private readonly open: number[] = [];

  constructor(private readonly lists: readonly (readonly [name: Name, list: Words])[]) {
    for (const [place, [, list]] of lists.entries()) {
      const { byFirst, anyEnding } = listedOf(list);
      if (anyEnding.length > 0) this.open.push(place);
      for (const word of byFirst.keys()) this.beginning.set(word, (this.beginning.get(word) ?? new Set()).add(place));
    }
  }

  /** The lists that may have a phrase among these words, in their order. */
  among(words: readonly Word[]): readonly (readonly [name: Name, list: Words])[] {
    const places = new Set(this.open);
    for (const { text } of words) for (const place of this.beginning.get(text) ?? NONE) places.add(place);
    return places.size === 0 ? [] : this.lists.filter((_, place) => places.has(place));
  }
}

const NONE: readonly number[] = [];

function listedOf(list: Words): Listed {
  let listed = lists.get(list);
  if (!listed) {
    listed = makeListed(list);
    lists.set(list, listed);
  }
  return listed;
}

function makeListed(list: Words): Listed {
  const phrases = list
    .split('|')
    .map(phraseOf)
    .filter((phrase) => phrase[0]!.length > 0);
  const firstOf = (phrase: Phrase) => phrase[0]![0]!;
  const isOpen = (phrase: Phrase) => firstOf(phrase).endsWith('*');
  const begin = new Set(phrases.filter((phrase) => !isOpen(phrase)).map(firstOf));
  return {
    byFirst: new Map([...begin].map((word) => [word, phrases.filter((one) => isOpen(one) || firstOf(one) === word)])),
    anyEnding: phrases.filter(isOpen),
  };
}

function phraseOf(written: string): Phrase {
  return bare(fold(written))
    .split('…')
    .map((part) => part.match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+\*?/gu) ?? []);
}

/** Behind the last word of a phrase that begins at a place. */
function endOf(phrase: Phrase, words: readonly Word[], at: number): number | undefined {
  let end = at;
  for (const [place, run] of phrase.entries()) {
    const last = place === 0 ? end : Math.min(words.length, end + MOST_BETWEEN);
    while (!standsAt(run, words, end)) {
      if (end >= last) return undefined;
      end += 1;
    }
    end += run.length;
  }
  return end;
}

function standsAt(run: readonly string[], words: readonly Word[], at: number): boolean {
  return run.every((wanted, place) => {
    const text = words[at + place]?.text;
    return text !== undefined && (wanted.endsWith('*') ? text.startsWith(wanted.slice(0, -1)) : text === wanted);
  });
}
