import { LANGUAGES } from '../../src/languages';
import { createUnderstand } from '../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);
const read = (text: string) =>
  understand(text, { now: new Date('2026-11-21T10:00:00Z'), zone: 'Europe/Berlin', language: 'en', currency: 'EUR' });

test.each([
  ['K7QM-2FXN', 'K7QM-2FXN'],
  ['k7qm-2fxn', 'K7QM-2FXN'],
  ['k7qm2fxn', 'K7QM2FXN'],
  ['my link code is K7QM-2FXN.', 'K7QM-2FXN'],
  // As the end of an account number, as an amount, as a number of so many.
  ['my code is X4QD-HZ2Y', 'X4QD-HZ2Y'],
  ['my code is X8GG-N9DJ', 'X8GG-N9DJ'],
  ['my code is 3X43-HQ8Q', '3X43-HQ8Q'],
])('"%s" shows a code', (text, code) => {
  expect(read(text)).toMatchObject({ intent: { value: 'link' }, code, entries: [] });
  expect(read(text).bank).toBeUndefined();
});

test.each(['your code is 123456', 'AAAA-2222', 'my code is K7QMR-2FXN', 'KQMR-TFXN'])('"%s" shows none', (text) => {
  expect(read(text).code).toBeUndefined();
});
