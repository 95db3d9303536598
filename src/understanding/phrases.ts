import { bare, fold } from './fold';
import type { Words } from './numbers/words';
import { type Token, tokenize } from './tokens';

/** A phrase found among tokens: the places of its first and last token. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

/** Phrases to look up among the tokens of a text, the longest first. */
export class Phrases<T> {
  private readonly values = new Map<string, T>();
  private readonly longest = new Map<string, number>();

  /** The first to name a phrase keeps it. */
  add(words: Words, value: T): this {
    for (const phrase of phrases(words)) {
      const tokens = tokenize(phrase);
      const first = tokens[0]?.text ?? '';
      this.longest.set(first, Math.max(this.longest.get(first) ?? 0, tokens.length));
      const key = keyOf(tokens, 0, tokens.length - 1);
      if (!this.values.has(key)) this.values.set(key, value);
    }
    return this;
  }

  /** The longest phrase that begins at a token. */
  at(tokens: readonly Token[], first: number): PhraseMatch<T> | undefined {
    const most = this.longest.get(tokens[first]?.text ?? '') ?? 0;
    for (let last = Math.min(first + most, tokens.length) - 1; last >= first; last -= 1) {
      const value = this.values.get(keyOf(tokens, first, last));
      if (value !== undefined) return { value, first, last };
    }
    return undefined;
  }

  /** All phrases from left to right, none within another. */
  all(tokens: readonly Token[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const match = this.at(tokens, at);
      if (!match) continue;
      found.push(match);
      at = match.last;
    }
    return found;
  }
}

/** One space where the writer left one, none around signs: "u s $" and "u s$" are the same. */
export function keyOf(tokens: readonly Token[], first: number, last: number): string {
  let text = tokens[first]?.text ?? '';
  for (let at = first + 1; at <= last; at += 1) {
    const token = tokens[at]!;
    const tight = token.glued || token.kind === 'sign' || tokens[at - 1]!.kind === 'sign';
    text += tight ? token.text : ` ${token.text}`;
  }
  return text;
}

/** The alternatives of a list, without accents and case. */
export function phrases(words: Words): readonly string[] {
  return words
    .split('|')
    .map((word) => bare(fold(word)).trim().replace(/\s+/g, ' '))
    .filter((word) => word.length > 0);
}
