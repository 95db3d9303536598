import type { Language } from '../../src/languages/language';

/** What the event loop may be kept from its other work at once. */
const MOST_MS = 50;
const TRIES = 5;
const NOW = new Date('2026-11-21T12:00:00Z');
const FIRST: Readonly<Record<string, string>> = {
  en: 'coffee with anna 3.50 yesterday',
  es: 'café con ana 3,50 ayer',
  fr: 'café avec anna 3,50 hier',
  de: 'kaffee mit anna 3,50 gestern',
  pt: 'café com ana 3,50 ontem',
  it: 'caffè con anna 3,50 ieri',
  ru: 'кофе с анной 350 вчера',
  zh: '昨天和安娜喝咖啡35',
  id: 'kopi sama anna 35rb kemarin',
  'hi-Latn': 'kal anna ke saath chai 35 rupaye',
};

/** Milliseconds of processor time, so that what else the machine does is not counted. */
function milliseconds(work: () => void): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** The least of several starts, each with tables of its own: the collector and the compiler come when they like. */
function least(measure: () => Record<string, number>): Record<string, number> {
  const shortest: Record<string, number> = {};
  for (let start = 0; start < TRIES; start += 1) {
    jest.isolateModules(() => {
      for (const [what, took] of Object.entries(measure()))
        shortest[what] = Math.min(took, shortest[what] ?? Number.POSITIVE_INFINITY);
    });
  }
  return shortest;
}

function fresh() {
  const { LANGUAGES } = require('../../src/languages') as { LANGUAGES: readonly Language[] };
  const { createUnderstand } =
    require('../../src/understanding/understand') as typeof import('../../src/understanding/understand');
  const { slicesOf } = require('../../src/understanding/warm-up') as typeof import('../../src/understanding/warm-up');
  return { languages: LANGUAGES, understand: createUnderstand(LANGUAGES), slicesOf };
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

const tooLong = (figures: Record<string, number>) => Object.entries(figures).filter(([, took]) => took >= MOST_MS);

test('warming up never keeps the event loop long', () => {
  const figures = least(() => {
    const parts = fresh();
    return Object.assign({}, ...Object.keys(FIRST).map((id) => slices(id, parts)));
  });
  expect(Object.keys(figures).length).toBeGreaterThan(100);
  expect(tooLong(figures)).toEqual([]);
});

test('nor does the first message of a language that arrives cold', () => {
  const figures = least(() => {
    const parts = fresh();
    slices('en', parts);
    const first = ([language, text]: [string, string]): [string, number] => [
      language,
      milliseconds(() => parts.understand(text, { now: NOW, zone: 'Europe/Berlin', language, currency: 'EUR' })),
    ];
    return Object.fromEntries(Object.entries(FIRST).map(first));
  });
  expect(tooLong(figures)).toEqual([]);
});
