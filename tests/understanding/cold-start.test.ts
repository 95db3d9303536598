import type { Language } from '../../src/languages/language';

/** What the event loop may be kept from its other work at once. */
const MOST_MS = 50;
const MOST_STARTS = 12;
const NOW = new Date('2026-11-21T12:00:00Z');
const IDS = ['en', 'es', 'fr', 'de', 'pt', 'it', 'ru', 'zh', 'id', 'hi-Latn'];

/** Milliseconds of processor time, so that what else the machine does is not counted. */
function milliseconds(work: () => void): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** The least of several starts, each with tables of its own, until all are short: the collector and the compiler come when they like. */
function least(measure: () => Record<string, number>): Record<string, number> {
  const shortest: Record<string, number> = {};
  for (let start = 0; start < MOST_STARTS && (start === 0 || tooLong(shortest).length > 0); start += 1) {
    jest.isolateModules(() => {
      for (const [what, took] of Object.entries(measure()))
        shortest[what] = Math.min(took, shortest[what] ?? Number.POSITIVE_INFINITY);
    });
  }
  return shortest;
}

function fresh() {
  const { LANGUAGES } = require('../../src/languages') as { LANGUAGES: readonly Language[] };
  const { slicesOf } = require('../../src/understanding/warm-up') as typeof import('../../src/understanding/warm-up');
  return { languages: LANGUAGES, slicesOf };
}

/** Each slice of warming a language up, by its name. */
function slices(id: string, { languages, slicesOf }: ReturnType<typeof fresh>): Record<string, number> {
  const took: Record<string, number> = {};
  const left = slicesOf(id, languages, NOW);
  for (let done = false; !done; ) {
    let name = 'end';
    const time = milliseconds(() => {
      const next = left.next();
      done = next.done ?? false;
      name = next.value ?? name;
    });
    took[`${id}: ${name}`] = time;
  }
  return took;
}

/** The first message of each language once all are ready. */
function firstMessages({ languages }: ReturnType<typeof fresh>): Record<string, number> {
  const { createUnderstand } =
    require('../../src/understanding/understand') as typeof import('../../src/understanding/understand');
  const understand = createUnderstand(languages);
  return Object.fromEntries(
    IDS.map((id) => [
      `${id}: first message`,
      milliseconds(() =>
        understand('lidl 12,50 #trip, taxi 9', { now: NOW, zone: 'UTC', language: id, currency: 'EUR' }),
      ),
    ]),
  );
}

const tooLong = (figures: Record<string, number>) => Object.entries(figures).filter(([, took]) => took >= MOST_MS);

test('neither warming up nor a first message keeps the event loop long', () => {
  const figures = least(() => {
    const parts = fresh();
    return Object.assign({}, ...IDS.map((id) => slices(id, parts)), firstMessages(parts));
  });
  expect(Object.keys(figures).length).toBeGreaterThan(100);
  expect(tooLong(figures)).toEqual([]);
});
