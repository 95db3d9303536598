import { LANGUAGES } from '../../../src/languages';
import { categorise } from '../../../src/understanding/category/categorise';

const of = (text: string, id: string) => categorise(text, LANGUAGES.find((language) => language.id === id)!)?.category;

test.each([
  ['en', 'gorceries', 'groceries'],
  ['en', 'cofee', 'food'],
  ['en', 'starbuks', 'food'],
  ['es', 'supermecado', 'groceries'],
  ['de', 'lebenmittel', 'groceries'],
  ['fr', 'boulangrie', 'food'],
  ['ru', 'супермаркт', 'groceries'],
])('%s: a slip of the fingers: %s is %s', (id, text, category) => expect(of(text, id)).toBe(category));

test.each(['Martin', 'Marko', 'Stephanie', 'Charlie', 'Lawrence'])('%s is a name, and asked about', (name) =>
  expect(of(name, 'en')).toBeUndefined(),
);

test('a slip is less sure than the word', () => {
  const [en] = LANGUAGES;
  expect(categorise('gorceries', en!)!.confidence).toBeLessThan(categorise('groceries', en!)!.confidence);
});

test.each([
  ['🍕', 'food'],
  ['⛽️', 'transport'],
  ['💊', 'health'],
  ['🎁', 'gifts'],
])('%s says %s in every language', (picture, category) => {
  for (const { id } of LANGUAGES) expect(of(picture, id)).toBe(category);
});
