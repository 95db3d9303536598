import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Charts } from '../../src/charts';
import { quantile, type Row } from './table';

const ROUNDS = 60;

/** Time to draw a month's doughnut, and what the event loop feels of it. */
export async function pictures(): Promise<Row[]> {
  const charts = new Charts({
    publicUrl: 'http://localhost',
    secret: 'a secret of the benchmark alone',
    now: () => new Date(),
  });
  const categories = ['groceries', 'food', 'transport', 'housing', 'health', 'shopping'];
  const took: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: 5 });
  let first = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const sums = categories.map((category, place) => ({ category, spent: 1000 * (place + 1) + round, count: 2 }));
    const spent = sums.reduce((all, one) => all + one.spent, 0);
    const { url } = charts.picture(
      'doughnut',
      { currency: 'EUR', spent, earned: 0, saved: -spent, count: 12, categories: sums },
      { theme: 'light', locale: 'en-US', colours: {}, nameOf: (id) => id, words: WORDS },
    );
    const began = performance.now();
    await charts.bytes(url);
    if (round === 0) {
      first = performance.now() - began;
      delay.enable();
    } else took.push(performance.now() - began);
  }
  delay.disable();
  await charts.close();
  took.sort((a, b) => a - b);
  return [
    { what: 'picture of a month, median', figure: `${quantile(took, 0.5).toFixed(0)} ms` },
    { what: 'picture of a month, p99', figure: `${quantile(took, 0.99).toFixed(0)} ms` },
    { what: 'first picture, with the start of its thread', figure: `${first.toFixed(0)} ms` },
    {
      what: 'event loop while drawing, longest delay',
      figure: `${(delay.max / 1e6).toFixed(0)} ms`,
      target: 'under 20 ms',
    },
  ];
}

const WORDS = {
  title: 'November',
  other: 'Other',
  spent: 'spent',
  spending: 'Spending',
  earned: 'Income',
  saved: 'Saved',
  limit: 'Limit',
  nothing: 'Nothing',
};
