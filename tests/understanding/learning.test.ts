import fc from 'fast-check';
import { en } from '../../src/languages/en';
import { categorise } from '../../src/understanding/category/categorise';
import { learn, unlearn } from '../../src/understanding/category/learn';
import type { PersonalWords } from '../../src/understanding/meaning';

const NOTHING: PersonalWords = { phrases: {}, categories: {} };
const category = (description: string, words?: PersonalWords) => categorise(description, en, words)?.category;

const PLAIN = [
  'lunch',
  'taxi',
  'office lunch',
  'netflix',
  'dog food',
  'rent',
  'haircut',
  'parking fee',
  'milk',
  'blorf',
];
const description = fc.constantFrom(...PLAIN, 'auto to office', 'zumba blorf', 'qwx at work', 'coffee with Zed');
const taught = fc.constantFrom('transport', 'food', 'gifts', 'own-1');

describe('one correction', () => {
  test('teaches exactly what was said, however it is written', () => {
    const words = learn(NOTHING, 'Auto to Office', 'transport');
    for (const same of ['auto to office', 'AUTO TO OFFICE', 'auto  to  office 120'])
      expect(category(same, words)).toBe('transport');
  });

  test('teaches a word that nobody knew', () => {
    const words = learn(NOTHING, 'blorf', 'gifts');
    expect(category('blorf for Anna', words)).toBe('gifts');
  });

  test('leaves its neighbours as they were', () => {
    const words = learn(NOTHING, 'auto to office', 'transport');
    expect(category('office lunch', words)).toBe('food');
    expect(category('office chair', words)).toBe(category('office chair'));
    const milk = learn(NOTHING, 'milk for work', 'own-1');
    expect(category('milk', milk)).toBe('groceries');
  });

  test('of a known word needs a second one to reach others', () => {
    const once = learn(NOTHING, 'lunch monday', 'own-1');
    expect(category('lunch friday', once)).toBe('food');
    const twice = learn(once, 'lunch tuesday', 'own-1');
    expect(category('lunch friday', twice)).toBe('own-1');
  });

  test('is outweighed where later ones disagree', () => {
    let words = learn(NOTHING, 'blorf red', 'gifts');
    words = learn(words, 'blorf green', 'food');
    expect(category('blorf blue', words)).toBeUndefined();
  });
});

describe('properties of learning', () => {
  test('what was taught is known', () => {
    fc.assert(
      fc.property(description, taught, (said, to) => {
        expect(category(said, learn(NOTHING, said, to))).toBe(to);
      }),
    );
  });

  test('taking a correction back leaves nothing behind', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(description, taught), { maxLength: 5 }),
        description,
        taught,
        (history, said, to) => {
          const before = history.reduce((words, [each, its]) => learn(words, each, its), NOTHING);
          const after = unlearn(learn(before, said, to), said, before.phrases[said.toLowerCase()]);
          for (const each of PLAIN) expect(category(each, after)).toBe(category(each, before));
        },
      ),
    );
  });

  test('one correction changes no other description that the lexicon knows', () => {
    fc.assert(
      fc.property(description, taught, (said, to) => {
        const words = learn(NOTHING, said, to);
        for (const other of PLAIN) {
          if (other !== said && category(other) !== undefined) expect(category(other, words)).toBe(category(other));
        }
      }),
    );
  });
});
