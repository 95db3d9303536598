import { LANGUAGES } from '../../../src/languages';
import type { Context, EntryMeaning } from '../../../src/understanding/meaning';
import { createUnderstand } from '../../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);

function read(text: string, language: string, more: Partial<Context> = {}) {
  const now = new Date('2026-11-21T09:00:00Z');
  return understand(text, { now, zone: 'Europe/Berlin', language, currency: 'EUR', ...more });
}

function entry(text: string, language = 'en', more: Partial<Context> = {}): EntryMeaning {
  return read(text, language, more).entries[0]!;
}

type Row = [
  text: string,
  expected: { category?: string; payee?: string; note?: string; wallet?: string; tags?: string[] },
  language?: string,
];

const ROWS: readonly Row[] = [
  ['12 on lunch', { category: 'food', note: 'lunch' }],
  ['12 at Lidl', { category: 'groceries', payee: 'Lidl' }],
  ['dinner at Nobu with Alice 85', { category: 'food', payee: 'Nobu', note: 'dinner with Alice' }],
  ["12 for soup at joe's", { category: 'food', payee: "joe's", note: 'soup' }],
  ['9 for lunch at the office', { category: 'food', note: 'lunch at the office' }],
  ['spent 20 at home', { note: 'home' }],
  ['uber 14 #work', { category: 'transport', payee: 'uber', tags: ['work'] }],
  ['uber to airport 22', { category: 'transport', payee: 'uber', note: 'airport' }],
  ['15 on netflix', { category: 'subscriptions', payee: 'netflix' }],
  ['paid 40 for shoes at Zara with my card', { category: 'shopping', payee: 'Zara', note: 'shoes', wallet: 'card' }],
  ['lunch 12 cash', { category: 'food', note: 'lunch', wallet: 'cash' }],
  ['coffee 3 @revolut', { category: 'food', note: 'coffee', wallet: 'revolut' }],
  ['coffee 3 @starbucks', { category: 'food', payee: 'starbucks', note: 'coffee' }],
  ['spent 30 on a gift card', { category: 'gifts', note: 'gift card' }],
  ['cash 50', { note: 'cash' }],
  ['museum 12 #Reise_2026 #été', { category: 'entertainment', note: 'museum', tags: ['reise_2026', 'été'] }],
  ['blorf 7', { note: 'blorf' }],
  ['12 bei Rewe bar', { category: 'groceries', payee: 'Rewe', wallet: 'cash' }, 'de'],
  ['20 en Mercadona con tarjeta', { category: 'groceries', payee: 'Mercadona', wallet: 'card' }, 'es'],
  ['15 chez Carrefour en espèces', { category: 'groceries', payee: 'Carrefour', wallet: 'cash' }, 'fr'],
  ['500 в Пятёрочке наличкой', { category: 'groceries', payee: 'Пятёрочке', wallet: 'cash' }, 'ru'],
  ['星巴克 35', { category: 'food', payee: '星巴克' }, 'zh'],
];

describe('what is read of an entry besides its amount and day', () => {
  test.each(ROWS)('%s', (text, expected, language = 'en') => {
    const { category, payee, note, wallet, tags } = entry(text, language);
    expect({
      category: category?.value,
      payee: payee?.value,
      note: note?.value,
      wallet: wallet?.value,
      tags: tags.map(({ value }) => value),
    }).toEqual({ category: undefined, payee: undefined, note: undefined, wallet: undefined, tags: [], ...expected });
  });

  test('each of several entries has its own', () => {
    const { entries } = read('coffee 3.50, taxi 9 and 45€ groceries yesterday', 'en');
    expect(entries.map(({ category }) => category?.value)).toEqual(['food', 'transport', 'groceries']);
  });

  test('tags before everything hold for every entry', () => {
    const { entries } = read('#trip: coffee 3.50, taxi 9', 'en');
    expect(entries.map(({ tags }) => tags.map(({ value }) => value))).toEqual([['trip'], ['trip']]);
  });

  test.each(['spent 12 € on shoes #1042', 'paid 12 € for a C#book', 'spent 12 € on Tom&#s9 toys'])(
    'no tag in %s',
    (text) => {
      expect(entry(text).tags).toEqual([]);
    },
  );

  test('money that came in is income; what came back keeps its category', () => {
    expect(entry('got 500 from Anna').category?.value).toBe('income');
    expect(entry('refund for shoes 40').category?.value).toBe('shopping');
  });

  test.each(ROWS)('every slot of “%s” stands in the text', (text, _, language = 'en') => {
    const { category, payee, note, wallet, tags } = entry(text, language);
    for (const slot of [category, payee, note, wallet, ...tags]) {
      if (slot?.origin !== 'said') continue;
      expect(slot.span!.start).toBeGreaterThanOrEqual(0);
      expect(slot.span!.end).toBeLessThanOrEqual(text.length);
    }
    if (payee) expect(text.slice(payee.span!.start, payee.span!.end)).toBe(payee.value);
  });

  test('what was taught comes before what everyone means', () => {
    const words = { phrases: { lunch: 'work' }, categories: {} };
    expect(entry('12 on lunch', 'en', { words }).category?.value).toBe('work');
  });
});

describe('what a question is about', () => {
  test.each([
    ['how much on food last month?', { category: 'food' }],
    ['how much did I spend on eating out this week', { category: 'food' }],
    ['how much did I spend on coffee this week', { category: 'food' }],
    ['how much did I spend at Lidl this month', { payee: 'Lidl' }],
    ['how much did I spend on uber in october', { payee: 'uber' }],
    ['how much did I spend last weekend', {}],
    ['how much did I spend on #work this year', { tags: ['work'] }],
    ['how much did I pay on fun in may', { category: 'entertainment' }],
  ])('%s', (text, expected) => {
    const { category, payee, tags } = read(text, 'en');
    const found = { category: category?.value, payee: payee?.value, tags: tags.map(({ value }) => value) };
    expect(found).toEqual({ category: undefined, payee: undefined, tags: [], ...expected });
  });

  test('an own category is known by its name', () => {
    const words = { phrases: {}, categories: { 'own-1': ['Beehives', 'bees'] } };
    expect(read('how much on bees in may', 'en', { words }).category?.value).toBe('own-1');
  });
});
