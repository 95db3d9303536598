import { LANGUAGES } from '../../../src/languages';
import { createUnderstand } from '../../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);
const now = new Date('2026-11-21T10:00:00Z');

/** Names of things with "weekly" or "monthly" in them: bought once, until somebody says how often. */
test.each([
  ['en', 'weekly groceries 54'],
  ['en', 'monthly bus pass 49'],
  ['en', 'daily special 12'],
  ['es', 'compra semanal 92'],
  ['es', 'abono mensual 54'],
  ['fr', 'pass mensuel 70'],
  ['it', 'spesa settimanale 80'],
  ['pt', 'passe mensal 40'],
  ['ru', 'месячный проездной 2500'],
])('%s: %s is an entry', (language, text) => {
  const { intent, entries, schedule } = understand(text, { now, zone: 'UTC', language, currency: 'EUR' });
  expect([intent.value, entries.length, schedule]).toEqual(['record', 1, undefined]);
});

test.each([
  ['en', 'netflix 15.99 monthly'],
  ['en', 'monthly bus pass 49 every month'],
  ['es', 'netflix 12,99 mensual'],
])('%s: %s repeats', (language, text) => {
  const { intent } = understand(text, { now, zone: 'UTC', language, currency: 'EUR' });
  expect(intent.value).toBe('recurring');
});
