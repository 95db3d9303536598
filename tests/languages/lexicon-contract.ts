import { cpuUsage } from 'node:process';
import type { Language } from '../../src/languages/language';
import { categorise } from '../../src/understanding/category/categorise';
import { foldWord } from '../../src/understanding/category/fold-word';
import { stemOf } from '../../src/understanding/category/stem';
import { tokensOf } from '../../src/understanding/category/tokens';
import { CATEGORY_IDS, type CategoryId, type Lexicon } from '../../src/understanding/category/words';

/** What people write in a language and what it was for; `silent`: what must be asked about, not guessed. */
interface LexiconTable {
  readonly atLeast: number;
  readonly means: readonly (readonly [description: string, category: CategoryId])[];
  readonly silent: readonly string[];
}

/** What holds for the words of every language. */
export function holdsLexiconContract(language: Language, { atLeast, means, silent }: LexiconTable): void {
  describe(`the words of ${language.name}`, () => {
    test('are ready for what reading through them five times costs, and a description then takes a fiftieth of one', () => {
      const descriptions = [...means.map(([description]) => description), ...silent];
      const phrases = phrasesOf(language);
      const readThrough = leastOf(3, () => computing(() => phrases.map((phrase) => tokensOf(phrase))));
      const ready = leastOf(3, () => {
        const unread = neverRead(language);
        return computing(() => categorise(descriptions[0]!, unread));
      });
      expect(ready / readThrough).toBeLessThan(5);
      for (const description of descriptions) categorise(description, language);
      const all = leastOf(5, () =>
        computing(() => {
          for (const description of descriptions) categorise(description, language);
        }),
      );
      expect(all / descriptions.length / readThrough).toBeLessThan(1 / 50);
    });

    test.each(means)('"%s" is %s', (description, category) => {
      expect(categorise(description, language)?.category).toBe(category);
    });

    test.each(silent)('"%s" is asked about', (description) => {
      expect(categorise(description, language)).toBeUndefined();
    });

    test.each(CATEGORY_IDS)('name the category %s', (category) => {
      expect(language.lexicon.names[category].trim()).not.toBe('');
    });

    test(`are ${atLeast} and more`, () => {
      const phrases = Object.values(language.lexicon.phrases).flatMap((list) => list.split(','));
      expect(phrases.length).toBeGreaterThanOrEqual(atLeast);
    });

    test('stand in one category only', () => expect(claimedTwice(language.lexicon)).toEqual([]));
  });
}

/** The same words before anyone looked one up: what is compiled is kept by the object. */
function neverRead(language: Language): Language {
  const also = language.lexicon.also.map((vocabulary) => ({ ...vocabulary }));
  return { ...language, lexicon: { ...language.lexicon, also } };
}

function phrasesOf({ lexicon }: Language): readonly string[] {
  const lists = [lexicon, ...lexicon.also].flatMap(({ phrases }) => Object.values(phrases));
  return lists.flatMap((list) => list.split(','));
}

const leastOf = (times: number, measured: () => number) => Math.min(...Array.from({ length: times }, measured));

/** Milliseconds of computing, to be held against each other: a slow machine is slow in both. */
function computing(work: () => void): number {
  const before = cpuUsage();
  work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}

/** Phrases that two categories claim, as they would be looked up. */
function claimedTwice(lexicon: Lexicon): string[] {
  const stem = stemOf(lexicon);
  const claims = new Map<string, string>();
  const twice: string[] = [];
  for (const [category, list] of Object.entries(lexicon.phrases)) {
    for (const phrase of foldWord(list).split(',')) {
      const key = tokensOf(phrase)
        .map(({ folded }) => stem(folded))
        .join(' ');
      const claim = claims.get(key);
      if (key && claim !== undefined && claim !== category) twice.push(`${key}: ${claim}, ${category}`);
      claims.set(key, claim ?? category);
    }
  }
  return twice;
}
