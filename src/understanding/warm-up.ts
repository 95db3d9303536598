import type { Language } from '../languages/language';
import { categorise } from './category/categorise';
import { tableOf } from './intent/weights';
import { classesOf } from './intent/word-classes';
import { placeOf } from './language/vocabulary';
import type { Context } from './meaning';
import { markerTable } from './money/markers';
import { unitTable } from './money/units';
import { numberTable } from './numbers/number-table';
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
    placeOf(language); // of all: the language of a message is recognised among them
    yield `words of ${language.id}`;
  }
  const own = languages.find((language) => language.id === id);
  if (own) categorise('lunch', own);
  yield 'phrases';
  if (own) yield* tablesOf(own, languages);
  yield* understandInSteps(MESSAGE, context, languages);
}

/** The larger tables of the steps, one at a time: a step that makes its own in one go takes the longer. */
function* tablesOf(own: Language, languages: readonly Language[]): Generator<string> {
  new Intl.DateTimeFormat(own.locale, { month: 'long', timeZone: 'UTC' }).formatToParts(0);
  yield 'calendar'; // its first use loads the locale
  numberTable(own);
  yield 'numbers';
  unitTable(own, languages);
  yield 'units';
  markerTable(own);
  yield 'markers';
  classesOf([], own);
  yield 'classes';
  tableOf(own.intents.weights);
  yield 'weights';
}
