import { LANGUAGES } from '../../../src/languages';
import type { Context, Meaning } from '../../../src/understanding/meaning';
import { createUnderstand } from '../../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);

/** What a message means on Saturday 21 November 2026, noon in UTC. */
export function read(text: string, language = 'en', currency = 'EUR', more: Partial<Context> = {}): Meaning {
  return understand(text, { now: new Date('2026-11-21T12:00:00Z'), zone: 'UTC', language, currency, ...more });
}

/** The amounts of a message: "12.50 EUR", and "12" where it names no currency. */
export function amountsOf(text: string, language = 'en', currency = 'EUR', more: Partial<Context> = {}): string {
  return read(text, language, currency, more)
    .amounts.map(({ value, currency: named }) => `${Number(value)}${named ? ` ${named}` : ''}`)
    .join(', ');
}
