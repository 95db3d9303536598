import type { PersonalWords } from '../meaning';
import { tokensOf } from './tokens';

/** A description as it is remembered: its words folded, without numbers. Empty where nothing is left to remember. */
export function descriptionKey(description: string): string {
  return tokensOf(description)
    .map(({ folded }) => folded)
    .filter((word) => !/^\p{N}/u.test(word))
    .join(' ');
}

/**
 * The person's words after a correction. Only the description is remembered; what its words may teach of others is read
 * from all that was remembered (see personal-phrases), so that taking one correction back takes back all it taught.
 */
export function learn(words: PersonalWords, description: string, category: string): PersonalWords {
  const key = descriptionKey(description);
  if (!key) return words;
  return { ...words, phrases: { ...words.phrases, [key]: category } };
}

/** Takes a correction back: the description means again what it meant `before`, or nothing of its own. */
export function unlearn(words: PersonalWords, description: string, before?: string): PersonalWords {
  const key = descriptionKey(description);
  if (before !== undefined) return learn(words, description, before);
  const { [key]: _forgotten, ...phrases } = words.phrases;
  return { ...words, phrases };
}
