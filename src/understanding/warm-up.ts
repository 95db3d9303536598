import type { Language } from '../languages/language';
import { createUnderstand } from './understand';

/** What people say most; of each language some examples have everything that has a table: a thing, a payee, an amount, a day. */
const SAID = ['record', 'spending'] as const;
const EXAMPLES = 3;

/** Any day will do to read them on. */
const NOW = new Date('2026-01-01');

/**
 * The first messages of a language build its tables, which takes some tens of milliseconds. Here each language reads a few before
 * a person has to wait for it.
 */
export function warmUp(languages: readonly Language[]): void {
  const understand = createUnderstand(languages);
  for (const { id, intents } of languages) {
    const examples = SAID.flatMap((intent) => intents.examples[intent]?.trim().split('\n').slice(0, EXAMPLES) ?? []);
    // As a person writes it: without the marks for what the model sees in its place.
    for (const example of ['12', ...examples])
      understand(example.replace(/[[\]{}#]/g, ''), { now: NOW, zone: 'UTC', language: id, currency: 'EUR' });
  }
}
