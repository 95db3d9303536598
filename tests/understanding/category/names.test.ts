import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../src/languages';
import { categorise } from '../../../src/understanding/category/categorise';
import { categoryNamed } from '../../../src/understanding/category/category-named';
import { CATEGORY_IDS } from '../../../src/understanding/category/words';

const configured = readFileSync(join(__dirname, '../../../config/categories.yaml'), 'utf8');

describe('the names of categories', () => {
  test('are of the categories that are configured', () => {
    expect([...configured.matchAll(/\bid: (\w+)/g)].map(([, id]) => id)).toEqual([...CATEGORY_IDS]);
  });

  describe.each(LANGUAGES.map((language) => [language.id, language] as const))('in %s', (_, language) => {
    test.each(CATEGORY_IDS)('%s has one, and is found by it', (id) => {
      const shown = language.lexicon.names[id].split(',')[0]!;
      expect(shown.trim()).not.toBe('');
      expect(categoryNamed(shown, language)).toBe(id);
    });

    test('an id is a name too, in any dress', () => {
      expect(categoryNamed('PERSONAL CARE', language)).toBe('personal_care');
    });
  });

  test('a text that says more than a name is none', () => {
    const [en] = LANGUAGES;
    expect(categoryNamed('eating out', en!)).toBe('food');
    expect(categoryNamed('eating out with Tom', en!)).toBeUndefined();
    expect(categoryNamed('', en!)).toBeUndefined();
  });
});

describe('the time it takes', () => {
  const [en] = LANGUAGES;
  const cpu = (run: () => void): number => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };

  test('English with the brands of the world: thousands of phrases, ready at once', () => {
    jest.isolateModules(() => {
      const fresh: typeof import('../../../src/understanding/category/categorise') = require('../../../src/understanding/category/categorise');
      expect(cpu(() => fresh.categorise('lunch at Lidl with Anna on Sunday', en!))).toBeLessThan(150);
    });
  });

  test('warm, a description takes far less than a millisecond', () => {
    const said = ['coffee with Anna', 'UBER   TRIP HELP.UBER.COM', 'electricity bill', 'some blarghword here'];
    for (const each of said) categorise(each, en!);
    const rounds = 1000;
    const took = cpu(() => {
      for (let round = 0; round < rounds; round += 1) categorise(said[round % said.length]!, en!);
    });
    expect(took / rounds).toBeLessThan(0.3);
  });
});
