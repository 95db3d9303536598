import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Charts } from '../../src/charts';
import { type ChartConfig, readChartConfig } from '../../src/charts/chart-config';
import { KINDS } from '../../src/charts/kinds';
import { doughnut } from '../../src/charts/kinds/doughnut';
import { incomeAndSpending } from '../../src/charts/kinds/income-and-spending';
import { runningTotal } from '../../src/charts/kinds/running-total';
import { stackedBars } from '../../src/charts/kinds/stacked-bars';
import { yearByCategory } from '../../src/charts/kinds/year-by-category';
import { portable } from '../../src/charts/portable';
import type { Line } from '../support/books';
import { figures, look, seriesOf } from '../support/charts';

const year = { from: '2026-01-01', to: '2026-12-31' };
const thirty = Object.fromEntries(Array.from({ length: 30 }, (_, place) => [`own-${place}`, 100_00 - place * 100]));
const plain = (text: string | number | undefined) => String(text).replace(/\s/g, ' ');

const lines: readonly Line[] = [
  { day: '2026-11-02', category: 'food', minor: 1250 },
  { day: '2026-11-02', category: 'housing', minor: 65000 },
  { day: '2026-11-05', category: 'shopping', minor: 9000 },
  { day: '2026-11-07', category: 'shopping', minor: 12000, type: 'refund' },
  { day: '2026-11-28', category: 'income', minor: 50000, type: 'income' },
];

describe('every kind of chart, in every odd case, passes our own schema with nothing dropped', () => {
  const cases = {
    'no entry': [],
    'one entry': lines.slice(0, 1),
    'a negative balance': lines,
    'thirty categories': Object.keys(thirty).map((category, place) => ({
      day: '2026-11-09',
      category,
      minor: 500 + place,
    })),
  } satisfies Record<string, readonly Line[]>;
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  const table = Object.entries(cases).flatMap(([name, of]) => kinds.map((kind) => [kind, name, of] as const));

  test.each(table)('%s: %s', async (kind, _name, of) => {
    const series = await seriesOf(of);
    const config: ChartConfig =
      kind === 'running-total'
        ? runningTotal.config({ series, limit: 50000, today: '2026-11-21' }, look)
        : KINDS[kind].config(series, look);
    const json = JSON.stringify(config);
    expect(readChartConfig(json)).toMatchObject({ config: JSON.parse(json) as object });
    expect(readChartConfig(JSON.stringify(portable(config)))).toHaveProperty('config');
  });
});

test('the longest link fits into a request line: six bytes a letter, every day, amounts of six digits', async () => {
  const nameOf = (category: string) => `${category} коммунальные услуги и связь`;
  const of = await seriesOf(
    Array.from({ length: 31 * 12 }, (_, place) => ({
      day: `2026-${String(Math.floor(place / 31) + 1).padStart(2, '0')}-${String((place % 28) + 1).padStart(2, '0')}`,
      category: `own-${place % 11}`,
      minor: 12345678 + place * 1000,
    })),
    year,
    'month',
  );
  const charts = new Charts({ publicUrl: 'https://outlay.example', secret: 's', now: () => new Date(0) });
  for (const kind of ['doughnut', 'stacked-bars', 'year-by-category', 'income-and-spending', 'net-balance'] as const)
    expect(charts.picture(kind, of, { ...look, nameOf }).url.length).toBeLessThan(12_000);
});

describe('doughnut', () => {
  const labels = (config: ChartConfig) => config.options?.plugins?.doughnutlabel?.labels.map(({ text }) => text);
  const rows = (config: ChartConfig) => config.options?.plugins?.legendTable?.rows ?? [];

  test('the total stands in the middle, amounts and shares beside it', () => {
    const config = doughnut.config(figures({ housing: 75000, food: 25000 }), look);
    expect(labels(config)).toEqual(['€1,000.00', 'spent']);
    expect(rows(config)).toMatchObject([
      { label: 'housing', amount: '€750.00', share: '75%' },
      { label: 'food', amount: '€250.00', share: '25%' },
    ]);
  });

  test('a total with converted amounts in it is about so much', () => {
    const config = doughnut.config({ ...figures({ food: 1943 }), converted: 1 }, look);
    expect(labels(config)).toEqual(['≈ €19.43', 'spent']);
  });

  test('a tail of small categories is one grey slice, and nothing is lost in it', () => {
    const of = figures({ ...thirty, other: 999_00 });
    const config = doughnut.config(of, look);
    expect(rows(config)).toHaveLength(8);
    expect(rows(config).at(-1)).toMatchObject({ label: 'Other' });
    expect(rows(config).filter(({ label }) => label === 'other')).toEqual([]);
    const drawn = config.data.datasets[0]!.data.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    expect(drawn).toBeCloseTo(of.spent / 100, 6);
  });

  test('a category below zero stands in the table, not in the ring', () => {
    const config = doughnut.config(figures({ food: 1200, shopping: -8000 }), look);
    expect(config.data.labels).toEqual(['food']);
    expect(rows(config)).toMatchObject([{ label: 'food' }, { label: 'shopping', amount: '-€80.00', hollow: true }]);
    expect(labels(config)?.[0]).toBe('-€68.00');
  });

  test('nothing to show says so, in an empty ring', () => {
    const config = doughnut.config(figures({}), look);
    expect(labels(config)).toEqual(['€0.00', 'No entries yet']);
    expect(config.data.datasets[0]!.data).toEqual([1]);
  });
});

test('stacked bars: one stack a day, refunds below zero, the sums add up', async () => {
  const series = await seriesOf(lines);
  const config = stackedBars.config(series, look);
  expect(config.data.labels).toHaveLength(30);
  const day = (place: number) => config.data.datasets.reduce((sum, { data }) => sum + (data[place] ?? 0), 0);
  expect([day(0), day(1), day(4), day(6)]).toEqual([0, 662.5, 90, -120]);
});

test('a year: months by name, what each category came to beside them', async () => {
  const config = yearByCategory.config(await seriesOf(lines, year, 'month'), look);
  expect(config.data.labels?.slice(0, 3)).toEqual(['Jan', 'Feb', 'Mar']);
  expect(config.options?.plugins?.legendTable?.rows).toMatchObject([
    { label: 'housing', amount: '€650' },
    { label: 'food', amount: '€13' },
    { label: 'shopping', amount: '-€30', hollow: true },
  ]);
});

test('the running total ends today, beneath the dashed line of the limit', async () => {
  const config = runningTotal.config({ series: await seriesOf(lines), limit: 80000, today: '2026-11-06' }, look);
  const [spent, limit] = config.data.datasets;
  expect(spent!.data.slice(0, 8)).toEqual([0, 662.5, 662.5, 662.5, 752.5, 752.5, null, null]);
  expect(new Set(limit!.data)).toEqual(new Set([800]));
});

test('one month of income and spending has no line, two have', async () => {
  const of = async (to: string) =>
    incomeAndSpending.config(await seriesOf(lines, { from: '2026-11-01', to }, 'month'), look);
  expect((await of('2026-11-30')).data.datasets.map(({ type }) => type)).toEqual([undefined, undefined, 'bar']);
  expect((await of('2026-12-31')).data.datasets.map(({ type }) => type)).toEqual([undefined, undefined, 'line']);
});

test.each([
  ['en-IE', '€11,234.50'],
  ['de-DE', '11.234,50 €'],
  ['fr-FR', '11 234,50 €'],
])('amounts are written as people in %s write them', (locale, amount) => {
  const config = doughnut.config(figures({ food: 1_123_450 }), { ...look, locale });
  expect(plain(config.options?.plugins?.doughnutlabel?.labels[0]?.text)).toBe(amount);
});

test('the facts behind each picture, for the words that stand in for it', async () => {
  const series = await seriesOf(lines);
  expect(doughnut.facts(figures({ housing: 75000, food: 25000 }), look)).toEqual({
    key: 'chart-doughnut',
    values: { title: 'November 2026', total: '€1,000.00', count: 2, list: 'housing €750.00 and food €250.00' },
  });
  expect(doughnut.facts(figures({}), look).key).toBe('chart-nothing');
  const paid = await seriesOf([{ day: '2026-11-28', category: 'income', minor: 50000, type: 'income' }]);
  for (const kind of [doughnut, stackedBars]) expect(kind.facts(paid, look).key).toBe('chart-nothing');
  expect(stackedBars.facts(series, look).values).toMatchObject({
    peak: '2',
    peakAmount: '€662.50',
    total: '€632.50',
  });
  expect(incomeAndSpending.facts(series, look).values).toMatchObject({ earned: '€500.00', saved: '-€132.50' });
  const running = (limit?: number) => runningTotal.facts({ series, limit, today: '2026-11-06' }, look);
  expect(running()).toMatchObject({ key: 'chart-running', values: { total: '€752.50' } });
  expect(running(80000)).toMatchObject({ key: 'chart-running-limit', values: { limit: '€800.00', left: '€47.50' } });
  expect(running(70000)).toMatchObject({ key: 'chart-running-over', values: { left: '€52.50' } });
});

test('every kind has a file of its name', () => {
  const files = readdirSync(join(__dirname, '../../src/charts/kinds')).map((name) => name.replace(/\.ts$/, ''));
  expect(files).toEqual(expect.arrayContaining(Object.keys(KINDS)));
  expect(Object.entries(KINDS).map(([id, kind]) => id === kind.id)).not.toContain(false);
});

test.each([
  [
    'days of a week by their names',
    ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'].map((day) => [
      day,
      day,
    ]),
    'Mon Tue Wed Thu Fri Sat Sun',
  ],
  [
    'two months, the second begun, by theirs',
    [
      ['2026-10-01', '2026-10-21'],
      ['2026-11-01', '2026-11-21'],
    ],
    'Oct Nov',
  ],
  [
    'two weeks of one month by their days',
    [
      ['2026-11-09', '2026-11-15'],
      ['2026-11-16', '2026-11-22'],
    ],
    '9–15 Nov 16–22 Nov',
  ],
])('%s', (_, periods, labels) => {
  const parts = periods.map(([from, to]) => ({ ...figures({ food: 100 }), from: from!, to: to! }));
  const { data } = stackedBars.config({ ...figures({ food: 100 }), parts }, look);
  expect(data.labels?.map(plain).join(' ')).toBe(labels);
});
