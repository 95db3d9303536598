import type { Language } from '../languages/language';
import { createUnderstand } from './understand';

/** Says something of everything that has a table: a thing, a payee, an amount, a day. */
const MESSAGE = 'lunch at lidl 12 eur yesterday';

/** Any day will do to read it on. */
const NOW = new Date('2026-01-01');

/**
 * The first message of a language builds its tables, which takes some tens of milliseconds. Here each language reads one before a
 * person has to wait for it.
 */
export function warmUp(languages: readonly Language[]): void {
  const understand = createUnderstand(languages);
  for (const { id } of languages) understand(MESSAGE, { now: NOW, zone: 'UTC', language: id, currency: 'EUR' });
}
