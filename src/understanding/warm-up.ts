import type { Language } from '../languages/language';
import { categorise } from './category/categorise';
import { vocabularyOf } from './language/vocabulary';
import type { Context } from './meaning';
import { understandInSteps } from './understand';

/** Says something of everything that has a table: a thing, a payee, an amount, a day. */
const MESSAGE = 'lunch at lidl 12 eur yesterday';

/**
 * The first message of a language builds its tables, which takes some tens of milliseconds. Here each of these languages reads
 * one before a person has to wait for it, in slices with a turn of the event loop between any two: nothing else waits long.
 */
export async function warmUp(languages: readonly Language[], ids: readonly string[], now: Date): Promise<void> {
  for (const id of ids) {
    for (const _ of slicesOf(id, languages, now)) await new Promise<void>((resolve) => setImmediate(resolve));
  }
}

/** What a language needs ready, a table or two at a time. */
export function* slicesOf(id: string, languages: readonly Language[], now: Date): Generator<string> {
  const context: Context = { now, zone: 'UTC', language: id, currency: 'EUR' };
  for (const language of languages) {
    vocabularyOf(language); // of all: the language of a message is recognised among them
    yield `words of ${language.id}`;
  }
  const own = languages.find((language) => language.id === id);
  if (own) categorise('lunch', own);
  yield 'phrases';
  yield* understandInSteps(MESSAGE, context, languages);
}
