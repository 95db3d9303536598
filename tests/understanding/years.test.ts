import { LANGUAGES } from '../../src/languages';
import { createUnderstand } from '../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);
const read = (text: string, language: string) => {
  const meaning = understand(text, { now: new Date('2026-11-21T12:00:00Z'), zone: 'UTC', language, currency: 'EUR' });
  return [meaning.amounts.map(({ value }) => value).join(' '), meaning.days.map(({ from }) => from).join(' ')];
};

/** Two digits after a day and month: money where something is recorded, else the year. */
test.each([
  ['dinner 23 november 82', 'en', '82', '2025-11-23'],
  ['january first 12 is my favourite day', 'en', '', '2012-01-01'],
  ['how much did i spend on 3 november 24', 'en', '', '2024-11-03'],
  ['cena 3 de noviembre 20', 'es', '20', '2026-11-03'],
  ['taxi 80 le 3 novembre', 'fr', '80', '2026-11-03'],
  ['mercado 3 de novembro 40', 'pt', '40', '2026-11-03'],
])('%s (%s): %s on %s', (text, language, amounts, days) => {
  expect(read(text, language)).toEqual([amounts, days]);
});
