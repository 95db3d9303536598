import type { Language } from '../../languages/language';
import { bare, fold } from '../fold';
import type { NumberWords, Words } from './words';

/** A language's number words, ready to look up. */
export interface NumberTable {
  readonly values: ReadonlyMap<string, number>;
  readonly inner: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly and: ReadonlySet<string>;
  readonly article: ReadonlySet<string>;
  readonly couple: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly teen: ReadonlySet<string>;
  readonly point: ReadonlySet<string>;
  readonly glued: boolean;
  readonly onesFirst: boolean;
  readonly twenties: boolean;
  readonly tails: boolean;
}

const tables = new WeakMap<Language, NumberTable>();

export function numberTable(language: Language): NumberTable {
  let table = tables.get(language);
  if (!table) {
    table = build(language.numbers);
    tables.set(language, table);
  }
  return table;
}

function build(words: NumberWords): NumberTable {
  const values = numbered(words.values);
  for (const [value, forms] of words.counting.split(' ').entries())
    for (const form of forms.split('/')) values.set(bare(fold(form)), value);
  return {
    values,
    inner: numbered(words.inner),
    scales: numbered(words.scales),
    fractions: numbered(words.fractions ?? {}),
    and: new Set(split(words.and)),
    article: new Set(split(words.article ?? '')),
    before: new Set(split(words.before ?? '')),
    couple: new Set(split(words.couple ?? '')),
    point: new Set(split(words.point ?? '')),
    teen: new Set(split(words.teen ?? '')),
    glued: words.glued ?? false,
    onesFirst: words.onesFirst ?? false,
    twenties: words.twenties ?? false,
    tails: words.tails ?? false,
  };
}

function split(words: Words): string[] {
  return words
    .split('|')
    .map((word) => bare(fold(word)).trim())
    .filter(Boolean);
}

function numbered(words: Readonly<Record<number, Words>>): Map<string, number> {
  return new Map(Object.entries(words).flatMap(([value, forms]) => split(forms).map((form) => [form, Number(value)])));
}

/** Is a word part of a number? */
export function isNumber(word: string, table: NumberTable): boolean {
  return table.values.has(word) || table.inner.has(word) || table.scales.has(word);
}

/** Whether a number in words can begin with this word. */
export function mayBegin(word: string, { values, inner, scales, fractions, article }: NumberTable): boolean {
  return values.has(word) || inner.has(word) || scales.has(word) || fractions.has(word) || article.has(word);
}
