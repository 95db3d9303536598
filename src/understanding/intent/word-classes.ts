import type { Language } from '../../languages/language';
import { type Token, wordsOf } from './tokens';
import type { WordClass } from './words';

/** Where a phrase of a class stands among the tokens. */
export interface ClassHit {
  readonly name: WordClass;
  readonly at: number;
  readonly length: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly name: WordClass;
}

interface Index {
  /** By first word, the longest phrase first. */
  readonly exact: ReadonlyMap<string, readonly Phrase[]>;
  /** Beginnings of words ("spend*"), by their first two letters. */
  readonly stems: ReadonlyMap<string, readonly { readonly stem: string; readonly name: WordClass }[]>;
}

const indexes = new WeakMap<Language, Index>();

/** The word classes of these tokens in this language; a longer phrase does not hide the classes of its words. */
export function classesOf(tokens: readonly Token[], language: Language): ClassHit[] {
  const index = indexOf(language);
  const hits: ClassHit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]!.text;
    if (!word) continue;
    for (const phrase of index.exact.get(word) ?? []) {
      const { words } = phrase;
      if (words.every((one, step) => tokens[at + step]?.text === one))
        hits.push({ name: phrase.name, at, length: words.length });
    }
    if (word.length < 2) continue;
    for (const { stem, name } of index.stems.get(word.slice(0, 2)) ?? [])
      if (word.startsWith(stem)) hits.push({ name, at, length: 1 });
  }
  return hits;
}

function indexOf(language: Language): Index {
  let index = indexes.get(language);
  if (!index) {
    index = build(language);
    indexes.set(language, index);
  }
  return index;
}

function build(language: Language): Index {
  const exact = new Map<string, Phrase[]>();
  const stems = new Map<string, { stem: string; name: WordClass }[]>();
  for (const [name, list] of Object.entries(language.intents.classes) as [WordClass, string][]) {
    for (const written of list.split(/[,\n]/)) {
      const phrase = written.trim();
      if (!phrase) continue;
      const words = wordsOf(phrase.replace(/\*$/, ''));
      const first = words[0]!;
      if (phrase.endsWith('*')) put(stems, first.slice(0, 2), { stem: first, name });
      else put(exact, first, { words, name });
    }
  }
  return { exact, stems };
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
