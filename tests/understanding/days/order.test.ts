import { daysIn } from './read';

/** 3/4 is what the region says; without one, what the money says; without either, what the language says. */
const ORDERS = [
  ['en', 'en-US', 'EUR', '2026-03-04'],
  ['en', 'en-GB', 'USD', '2026-04-03'],
  ['en', 'en-IN', 'INR', '2026-04-03'],
  ['en', undefined, 'USD', '2026-03-04'],
  ['en', undefined, 'INR', '2026-04-03'],
  ['de', undefined, 'EUR', '2026-04-03'],
  ['es', 'es-US', 'USD', '2026-03-04'],
  ['zh', undefined, 'CNY', '2026-03-04'],
] as const;

test.each(ORDERS)('%s, locale %s, %s: on 3/4 -> %s', (language, locale, currency, day) => {
  expect(daysIn('3/4', language, { locale, currency })).toBe(day);
});

test('a month above 12 is a day', () => {
  expect(daysIn('on 25/12', 'en', { locale: 'en-US' })).toBe('2025-12-25');
  expect(daysIn('12/25/2025', 'de')).toBe('2025-12-25');
});

test('of two readings of a whole date the one that has been', () => {
  expect(daysIn('on 10/12/26', 'en', { locale: 'en-GB' })).toBe('2026-10-12');
  expect(daysIn('on 10/11/26', 'en', { locale: 'en-GB' })).toBe('2026-11-10');
});

test('the money of a message tells who wrote it', () => {
  expect(daysIn('Purchase of AED 50.00 on 05/02/2026 13:36', 'en')).toBe('2026-02-05');
  expect(daysIn('Purchase of $50.00 on 05/02/2026 13:36', 'en')).toBe('2026-05-02');
});

test('the week begins where the region begins it, else on Monday', () => {
  expect(daysIn('this week', 'en')).toBe('2026-11-16..2026-11-22');
  expect(daysIn('this week', 'en', { locale: 'en-US' })).toBe('2026-11-15..2026-11-21');
  expect(daysIn('this week', 'en', { locale: 'ar-EG' })).toBe('2026-11-21..2026-11-27');
  expect(daysIn('this week', 'en', { locale: 'de-DE' })).toBe('2026-11-16..2026-11-22');
});
