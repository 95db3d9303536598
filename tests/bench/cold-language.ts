import { LANGUAGES } from '../../src/languages';
import { createUnderstand } from '../../src/understanding/understand';
import { slicesOf } from '../../src/understanding/warm-up';

/**
 * In a process of its own: makes all languages ready in slices, as the server does, then reads a first message in one. Prints how
 * many milliseconds the longest of all these held the event loop; the processor time of a process is that of all its threads.
 */
const id = process.argv[2] ?? 'en';
const now = new Date();
let longest = 0;

function timed<T>(work: () => T): T {
  const begun = performance.now();
  const done = work();
  longest = Math.max(longest, performance.now() - begun);
  return done;
}

for (const language of LANGUAGES) {
  const slices = slicesOf(language.id, LANGUAGES, now);
  while (!timed(() => slices.next()).done);
}
const understand = createUnderstand(LANGUAGES);
timed(() => understand('lidl 12,50', { now, zone: 'UTC', language: id, currency: 'EUR' }));
console.log(longest.toFixed(1));
