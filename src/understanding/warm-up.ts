import type { Language } from '../languages/language';
import { createUnderstand } from './understand';

/** What people say most; some of the examples have everything that has a table: a thing, a payee, an amount, a day. */
const SAID = ['record', 'spending'] as const;
const EXAMPLES = 3;

/** Any day will do to read them on. */
const NOW = new Date('2026-01-01');

/**
 * The first messages build the tables that all languages share, and V8 compiles what reads them. Here the first language reads a
 * few before a person has to wait for it. Another builds its own tables with its first message, which takes some tens of
 * milliseconds: a server meets few of the languages that it understands.
 */
export function warmUp(languages: readonly Language[]): void {
  const understand = createUnderstand(languages);
  const { id, intents } = languages[0]!;
  const examples = SAID.flatMap((intent) => intents.examples[intent]?.trim().split('\n').slice(0, EXAMPLES) ?? []);
  // As a person writes it: without the marks for what the model sees in its place.
  for (const example of ['12', ...examples])
    understand(example.replace(/[[\]{}#]/g, ''), { now: NOW, zone: 'UTC', language: id, currency: 'EUR' });
}
