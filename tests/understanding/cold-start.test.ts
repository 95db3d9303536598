import type { Language } from '../../src/languages/language';

/** What a person may wait for the first message of their language. */
const MOST_MS = 100;
const MOST_STARTS = 5;
const NOW = new Date('2026-11-21T12:00:00Z');

/** Milliseconds of processor time, so that what else the machine does is not counted. */
function milliseconds(work: () => void): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** What the first message of each language takes in a thread that has just begun. */
function firstMessages(): Record<string, number> {
  const took: Record<string, number> = {};
  jest.isolateModules(() => {
    const { LANGUAGES } = require('../../src/languages') as { LANGUAGES: readonly Language[] };
    const { warmUp } = require('../../src/understanding/warm-up') as typeof import('../../src/understanding/warm-up');
    const { createUnderstand } =
      require('../../src/understanding/understand') as typeof import('../../src/understanding/understand');
    warmUp(LANGUAGES);
    const understand = createUnderstand(LANGUAGES);
    for (const { id } of LANGUAGES)
      took[id] = milliseconds(() =>
        understand('lidl 12,50 #trip, taxi 9', { now: NOW, zone: 'UTC', language: id, currency: 'EUR' }),
      );
  });
  return took;
}

test('nobody waits long for the first message of a language', () => {
  // The least of a few starts: the collector and the compiler come when they like.
  const least: Record<string, number> = {};
  for (let start = 0; start < MOST_STARTS && (start === 0 || late(least).length > 0); start += 1)
    for (const [id, took] of Object.entries(firstMessages())) least[id] = Math.min(took, least[id] ?? took);
  expect(Object.keys(least)).toHaveLength(10);
  expect(late(least)).toEqual([]);
});

const late = (figures: Readonly<Record<string, number>>) =>
  Object.entries(figures).filter(([, took]) => took >= MOST_MS);
