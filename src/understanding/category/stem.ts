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

function createStem(vocabulary: Vocabulary): Stem {
  const { endings = '', shortestStem = 3 } = vocabulary;
  const rules = pairs(endings).sort((a, b) => b[0].length - a[0].length);
  const respell = respelling(vocabulary);
  return (word) => {
    const spelled = respell(word);
    for (const [ending, instead] of rules) {
      if (spelled.endsWith(ending) && spelled.length - ending.length >= shortestStem) {
        return spelled.slice(0, spelled.length - ending.length) + instead;
      }
    }
    return spelled;
  };
}

/** From any spelling of a sound to the one this vocabulary looks up. */
export function respelling({ spellings = '' }: Vocabulary): (text: string) => string {
  const respelled = new Map(pairs(spellings));
  if (respelled.size === 0) return (text) => text;
  const spelling = new RegExp([...respelled.keys()].join('|'), 'gu');
  return (text) => text.replace(spelling, (found) => respelled.get(found)!);
}

function pairs(text: string): [string, string][] {
  return text
    .split(',')
    .map((pair) => pair.trim().split(':'))
    .filter(([from]) => from)
    .map(([from, to]) => [from!, to ?? '']);
}
