import { wordPattern } from './search-words';

/**
 * Those of several things that a name means: what is called just so, whatever case and accents; else what has all its words
 * in its name.
 */
export function called<T>(all: readonly T[], name: string, nameOf: (one: T) => string): readonly T[] {
  const words = name.split(/\s+/).filter(Boolean).map(wordPattern);
  if (words.length === 0) return [];
  const fits = (pattern: string) => all.filter((one) => new RegExp(pattern, 'iu').test(nameOf(one)));
  const exact = fits(`^\\s*${words.join('\\s+')}\\s*$`);
  if (exact.length > 0) return exact;
  return all.filter((one) => words.every((word) => new RegExp(word, 'iu').test(nameOf(one))));
}
