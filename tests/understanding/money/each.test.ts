import { LANGUAGES } from '../../../src/languages';
import { ACT_ABOVE } from '../../../src/understanding/act-above';
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
  ['2 tickets at 30 each', 'en', '60', '2 tickets'],
  ['bought 2 tickets at 30 each', 'en', '60', '2 tickets'],
  ['2 Karten je 30', 'de', '60', '2 Karten'],
  ['2 Karten zu je 30', 'de', '60', '2 Karten'],
  ['2 billets à 30 chacun', 'fr', '60', '2 billets'],
  ['2 entradas a 30 cada una', 'es', '60', '2 entradas'],
  ["2 biglietti a 30 l'uno", 'it', '60', '2 biglietti'],
  ['2 ingressos a 30 cada', 'pt', '60', '2 ingressos'],
  ['2 билета по 300', 'ru', '600', '2 билета'],
  ['2张票每张30', 'zh', '60', '2张票'],
])('%s (%s): %s for %s', (text, language, amount, note) => {
  const { entries, intent } = read(text, language);
  expect(intent).toMatchObject({ value: 'record' });
  expect(intent.confidence).toBeGreaterThanOrEqual(ACT_ABOVE);
  expect(entries.map((entry) => [entry.amount?.value, entry.note?.value])).toEqual([[amount, note]]);
});

test('what is asked of a price is not bought', () => {
  expect(read('are 2 tickets at 30 each expensive?', 'en').entries).toEqual([]);
});

test.each(['rent 900 each month', 'gym 30 each week'])('%s is no product', (text) => {
  expect(read(text, 'en').amounts.map(({ value }) => value)).toEqual([text.split(' ')[1]]);
});
