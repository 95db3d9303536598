import type { Vocabulary } from './words';

/** From a folded word to what its forms share. */
export type Stem = (word: string) => string;

const stems = new WeakMap<Vocabulary, Stem>();

/** The stem of words as this vocabulary's endings and spellings have it. */
export function stemOf(vocabulary: Vocabulary): Stem {
  let stem = stems.get(vocabulary);
  if (!stem) {
    stem = createStem(vocabulary);
    stems.set(vocabulary, stem);
  }
  return stem;
}

function createStem({ endings = '', spellings = '', shortestStem = 3 }: Vocabulary): Stem {
  const rules = pairs(endings).sort((a, b) => b[0].length - a[0].length);
  const respelled = new Map(pairs(spellings));
  const spelling = respelled.size > 0 ? new RegExp([...respelled.keys()].join('|'), 'gu') : undefined;
  return (word) => {
    const spelled = spelling ? word.replace(spelling, (found) => respelled.get(found)!) : word;
    for (const [ending, instead] of rules) {
      if (spelled.endsWith(ending) && spelled.length - ending.length >= shortestStem) {
        return spelled.slice(0, spelled.length - ending.length) + instead;
      }
    }
    return spelled;
  };
}

function pairs(text: string): [string, string][] {
  return text
    .split(',')
    .map((pair) => pair.trim().split(':'))
    .filter(([from]) => from)
    .map(([from, to]) => [from!, to ?? '']);
}
