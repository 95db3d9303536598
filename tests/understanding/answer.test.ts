import { LANGUAGES } from '../../src/languages';
import type { Asked, Context } from '../../src/understanding/meaning';
import { createUnderstand } from '../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);

function answer(text: string, asked: Asked, language = 'en') {
  const context: Context = { now: new Date('2026-11-21T10:00:00Z'), zone: 'UTC', language, currency: 'EUR', asked };
  return understand(text, context).answer?.value;
}

const AMOUNT: Asked = { intent: 'record', slot: 'amount' };
const CATEGORY: Asked = { intent: 'record', slot: 'category', choices: ['food', 'transport', 'gifts'] };
const CONFIRM: Asked = { intent: 'delete', slot: 'confirm', choices: ['yes', 'no'] };
const DAY: Asked = { intent: 'record', slot: 'day' };
const NAME: Asked = { intent: 'goal', slot: 'name' };

describe('the amount that was asked for', () => {
  it.each([
    ['en', '12', '12'],
    ['en', 'it was 12.50', '12.50'],
    ['en', 'about twenty', '20'],
    ['en', '$15 please', '15'],
    ['es', 'fueron 18', '18'],
    ['fr', "c'était 9,50 €", '9.50'],
    ['de', 'es waren 30', '30'],
    ['pt', 'foram 25 reais', '25'],
    ['it', 'erano 14', '14'],
    ['ru', 'было 300 рублей', '300'],
    ['zh', '25元', '25'],
  ])('%s: %s', (language, text, value) => expect(Number(answer(text, AMOUNT, language))).toBe(Number(value)));

  it.each(['taxi 9', 'how much did i spend this month?', 'undo', 'cancel', 'help', 'thanks'])(
    'is not in "%s"',
    (text) => expect(answer(text, AMOUNT)).toBeUndefined(),
  );
});

describe('yes or no', () => {
  it.each([
    ['en', 'yes please', 'yes'],
    ['en', 'ok', 'yes'],
    ['en', 'no thanks', 'no'],
    ['en', 'nope', 'no'],
    ['es', 'sí', 'yes'],
    ['es', 'no', 'no'],
    ['fr', "d'accord", 'yes'],
    ['fr', 'non merci', 'no'],
    ['de', 'ja', 'yes'],
    ['de', 'nein danke', 'no'],
    ['pt', 'sim', 'yes'],
    ['pt', 'não', 'no'],
    ['it', 'va bene', 'yes'],
    ['it', 'no grazie', 'no'],
    ['ru', 'да', 'yes'],
    ['ru', 'нет', 'no'],
    ['zh', '好的', 'yes'],
    ['zh', '不要', 'no'],
    ['hi-Latn', 'haan ji', 'yes'],
    ['hi-Latn', 'nahi', 'no'],
    ['id', 'iya', 'yes'],
    ['id', 'tidak', 'no'],
  ])('%s: %s -> %s', (language, text, value) => expect(answer(text, CONFIRM, language)).toBe(value));

  it('is read in another language than the person own', () => expect(answer('sí', CONFIRM, 'en')).toBe('yes'));

  it.each(['lunch 12', 'how much did i spend?', 'no, make it 15', 'cancel', 'help'])('is not in "%s"', (text) =>
    expect(answer(text, CONFIRM)).toBeUndefined(),
  );
});

describe('the category that was asked for', () => {
  it.each([
    ['en', 'food', 'food'],
    ['en', 'Transport', 'transport'],
    ['en', "it's transport", 'transport'],
    ['en', 'gifts please', 'gifts'],
  ])('%s: %s -> %s', (language, text, value) => expect(answer(text, CATEGORY, language)).toBe(value));

  it.each(['taxi 9', 'show my expenses', 'cancel', 'help'])('is not in "%s"', (text) =>
    expect(answer(text, CATEGORY)).toBeUndefined(),
  );
});

describe('the day that was asked for', () => {
  it.each([
    ['en', 'yesterday', '2026-11-20'],
    ['en', 'it was yesterday', '2026-11-20'],
    ['de', 'gestern', '2026-11-20'],
    ['ru', 'вчера', '2026-11-20'],
  ])('%s: %s', (language, text, value) => expect(answer(text, DAY, language)).toBe(value));

  it('is not in a new entry', () => expect(answer('lunch 12 yesterday', DAY)).toBeUndefined());
});

describe('free words that were asked for', () => {
  it('are taken as they are written', () => expect(answer('The trip to Rome', NAME)).toBe('The trip to Rome'));

  it.each(['cancel', 'help', 'show my expenses', 'lunch 12'])('are not "%s"', (text) =>
    expect(answer(text, NAME)).toBeUndefined(),
  );
});

it('nothing is an answer when nothing was asked', () => {
  const context: Context = { now: new Date('2026-11-21T10:00:00Z'), zone: 'UTC', language: 'en', currency: 'EUR' };
  expect(understand('yes', context).answer).toBeUndefined();
});
