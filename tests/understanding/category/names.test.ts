import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../src/languages';
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
