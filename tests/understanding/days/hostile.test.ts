import { LANGUAGES } from '../../../src/languages';
import { certainDaySteps, daySteps } from '../../../src/understanding/days';
import { draftOf } from './read';

const LONG = 4096;
const PIECES = [
  '12 ',
  '1-',
  '1/2',
  '1.2.',
  '2024 ',
  '(',
  "'",
  'q1',
  'year ',
  'last week of ',
  'the ',
  'from 1 to ',
  'between 1 and ',
  'march 3 ',
  '3 days and ',
  'twenty ',
  '第一',
  '三月一日到',
  '3天前',
  'с ',
  'le ',
];

/** Far above what it takes (2–20 ms on a busy machine), far below what a square of the length would. */
const MOST_MS = 250;

/** What a text costs in a language; one that is late because the machine was busy is read again, one that is slow is late each time. */
function costOf(text: string, id: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 4 && least >= MOST_MS; tries += 1) {
    const { draft, context } = draftOf(text, id);
    const began = performance.now();
    for (const step of [...certainDaySteps, ...daySteps]) step.run(draft, context);
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

test.each(PIECES)('4,096 characters of %j cost no more than a look at each', (piece) => {
  const text = piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG);
  for (const { id } of LANGUAGES) expect(costOf(text, id)).toBeLessThan(MOST_MS);
});
