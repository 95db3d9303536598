import { LANGUAGES } from '../../../src/languages';
import { createUnderstand } from '../../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);
const read = (text: string, language: string) =>
  understand(text, { now: new Date('2026-11-21T12:00:00Z'), zone: 'UTC', language, currency: 'EUR' });

/** The price of one, times the count before the thing; the note keeps the count. */
test.each([
  ['3 coffees at 4.50 each', 'en', '13.50', '3 coffees'],
  ['3 coffees 4.50 each', 'en', '13.50', '3 coffees'],
  ['two pizzas at 9.50 each yesterday', 'en', '19.00', 'two pizzas'],
  ['3 coffees at 4.50', 'en', '4.50', '3 coffees'], // all together
  ['3 kaffee 4,50 das stück', 'de', '13.50', '3 kaffee'],
  ['dos camisetas a 15 cada una ayer', 'es', '30', 'dos camisetas'],
  ['3 cafés à 2,50 pièce', 'fr', '7.50', '3 cafés'],
])('%s (%s): %s for %s', (text, language, amount, note) => {
  const { entries } = read(text, language);
  expect(entries.map((entry) => [entry.amount?.value, entry.note?.value])).toEqual([[amount, note]]);
});

test.each(['rent 900 each month', 'gym 30 each week'])('%s is no product', (text) => {
  expect(read(text, 'en').amounts.map(({ value }) => value)).toEqual([text.split(' ')[1]]);
});
