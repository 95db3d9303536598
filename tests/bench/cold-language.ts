import { LANGUAGES } from '../../src/languages';
import { createUnderstand } from '../../src/understanding/understand';
import { warmUp } from '../../src/understanding/warm-up';

/** In a process of its own: makes itself ready, as the thread that reads does, and prints how many milliseconds a first message in one language takes. */
const id = process.argv[2] ?? 'en';
warmUp(LANGUAGES);
const understand = createUnderstand(LANGUAGES);
const begun = performance.now();
understand('lidl 12,50', { now: new Date(), zone: 'UTC', language: id, currency: 'EUR' });
console.log((performance.now() - begun).toFixed(1));
