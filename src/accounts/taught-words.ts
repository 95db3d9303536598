import type { TaughtWords } from './person';

/** Nothing taught yet. */
export const NO_WORDS: TaughtWords = { phrases: {}, categories: {} };

/** With one more name of a category. */
export function namedAlso({ phrases, categories }: TaughtWords, id: string, name: string): TaughtWords {
  return { phrases, categories: { ...categories, [id]: [...new Set([...(categories[id] ?? []), name])] } };
}

/** Without the names of a category. */
export function namedNoMore({ phrases, categories }: TaughtWords, id: string): TaughtWords {
  const { [id]: _names, ...others } = categories;
  return { phrases, categories: others };
}
