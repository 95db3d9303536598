import type { Understand } from './meaning';

/**
 * The first message of a language builds its tables, which takes some tens of milliseconds. Here each language reads one before
 * a person has to wait for it: the first at once, the others one at a time between other work.
 */
export async function warmUp(understand: Understand, languages: readonly string[], now: Date): Promise<void> {
  for (const [place, language] of languages.entries()) {
    if (place > 0) await new Promise<void>((resolve) => setImmediate(resolve));
    understand('12 yesterday', { now, zone: 'UTC', language, currency: 'EUR' });
  }
}
