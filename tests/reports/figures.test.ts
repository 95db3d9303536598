import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPORTS } from '../../src/reports';
import { biggest } from '../../src/reports/biggest';
import { byCategory } from '../../src/reports/by-category';
import { byDay } from '../../src/reports/by-day';
import { byMonth } from '../../src/reports/by-month';
import { compared } from '../../src/reports/compared';
import { grainFor } from '../../src/reports/grain-for';
import { periodBefore } from '../../src/reports/period-before';
import { books, type Line } from '../support/books';

const november = { from: '2026-11-01', to: '2026-11-30' };
const question = { ledgerId: 'l', period: november, currency: 'EUR' };

const lines: readonly Line[] = [
  { day: '2026-10-05', category: 'housing', minor: 60000 },
  { day: '2026-10-09', category: 'food', minor: 4000 },
  { day: '2026-10-28', category: 'income', minor: 200000, type: 'income' },
  { day: '2026-11-01', category: 'housing', minor: 65000 },
  { day: '2026-11-02', category: 'food', minor: 1250 },
  { day: '2026-11-02', category: 'food', minor: 350 },
  { day: '2026-11-14', category: 'shopping', minor: 8000 },
  { day: '2026-11-16', category: 'shopping', minor: 3000, type: 'refund' },
  { day: '2026-11-28', category: 'income', minor: 210000, type: 'income' },
  { day: '2026-11-20', category: 'food', minor: 90000, currency: 'JPY' },
  { day: '2026-11-30', category: 'transport', minor: 700 },
  { day: '2026-11-12', category: 'transfer', minor: 20000, type: 'transfer' },
  { day: '2026-11-12', category: 'transfer', minor: 20000, type: 'transfer', currency: 'USD' },
  { day: '2026-12-01', category: 'food', minor: 99999 },
];

test('a month by category, added up by hand: a refund lowers spending, transfers and income are none, yen stay yen', async () => {
  const { currencies } = await byCategory.run(question, books(lines));
  expect(currencies).toEqual([
    {
      currency: 'EUR',
      spent: 72300,
      earned: 210000,
      saved: 137700,
      count: 7,
      categories: [
        { category: 'housing', spent: 65000, count: 1 },
        { category: 'shopping', spent: 5000, count: 2 },
        { category: 'food', spent: 1600, count: 2 },
        { category: 'transport', spent: 700, count: 1 },
      ],
    },
    {
      currency: 'JPY',
      spent: 90000,
      earned: 0,
      saved: -90000,
      count: 1,
      categories: [{ category: 'food', spent: 90000, count: 1 }],
    },
  ]);
});

test('a period without entries has zeros in the person’s own currency', async () => {
  const { currencies } = await byCategory.run({ ...question, currency: 'INR' }, books([]));
  expect(currencies).toEqual([{ currency: 'INR', spent: 0, earned: 0, saved: 0, count: 0, categories: [] }]);
});

test('only the categories asked for', async () => {
  const { currencies } = await byCategory.run({ ...question, categories: ['shopping'] }, books(lines));
  expect(currencies).toMatchObject([{ spent: 5000, earned: 0, count: 2 }]);
});

test('a month by day holds every day, those without entries too', async () => {
  const [eur] = (await byDay.run(question, books(lines))).currencies;
  expect(eur?.parts).toHaveLength(30);
  expect(eur?.parts[1]).toMatchObject({ from: '2026-11-02', to: '2026-11-02', spent: 1600, count: 2 });
  expect(eur?.parts[2]).toMatchObject({ spent: 0, count: 0, categories: [] });
  expect(eur?.parts[15]).toMatchObject({ spent: -3000 });
});

test('a year by month and category', async () => {
  const year = { ...question, period: { from: '2026-01-01', to: '2026-12-31' } };
  const [eur, jpy] = (await byMonth.run(year, books(lines))).currencies;
  expect(eur?.parts.map(({ spent }) => spent)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 64000, 72300, 99999]);
  expect(eur?.parts[10]).toMatchObject({ from: '2026-11-01', to: '2026-11-30', earned: 210000, saved: 137700 });
  expect(eur?.categories[0]).toEqual({ category: 'housing', spent: 125000, count: 2 });
  expect(jpy?.parts[10]).toMatchObject({ spent: 90000, categories: [{ category: 'food', spent: 90000, count: 1 }] });
});

test('months at the ends of a period are cut to it', async () => {
  const period = { from: '2026-10-06', to: '2026-11-15' };
  const [eur] = (await byMonth.run({ ...question, period }, books(lines))).currencies;
  expect(eur?.parts.map(({ from, to, spent }) => [from, to, spent])).toEqual([
    ['2026-10-06', '2026-10-31', 4000],
    ['2026-11-01', '2026-11-15', 74600],
  ]);
});

test('all time by day lists the days that hold entries, not every day since the year one', async () => {
  const period = { from: '0001-01-01', to: '9999-12-31' };
  const [eur] = (await byDay.run({ ...question, period }, books(lines))).currencies;
  expect(eur?.parts).toHaveLength(12);
  const [months] = (await byMonth.run({ ...question, period }, books(lines))).currencies;
  expect(months?.parts.map(({ from }) => from)).toEqual(['2026-10-01', '2026-11-01', '2026-12-01']);
});

test('a month beside the month before: what changed most comes first', async () => {
  const report = await compared.run(question, books(lines));
  expect(report.before).toEqual({ from: '2026-10-01', to: '2026-10-31' });
  expect(report.currencies[0]).toMatchObject({
    currency: 'EUR',
    spent: { now: 72300, before: 64000, change: 8300 },
    earned: { now: 210000, before: 200000, change: 10000 },
    saved: { now: 137700, before: 136000, change: 1700 },
    categories: [
      { category: 'housing', now: 65000, before: 60000, change: 5000 },
      { category: 'shopping', now: 5000, before: 0, change: 5000 },
      { category: 'food', now: 1600, before: 4000, change: -2400 },
      { category: 'transport', now: 700, before: 0, change: 700 },
    ],
  });
});

test.each([
  ['a week', '2026-11-16', '2026-11-22', 'day'],
  ['two months', '2026-10-01', '2026-11-30', 'day'],
  ['a quarter', '2026-10-01', '2026-12-31', 'month'],
  ['ten years', '2017-01-01', '2026-12-31', 'month'],
])('%s is shown by its parts that fit into one picture', (_name, from, to, grain) => {
  expect(grainFor({ from, to })).toBe(grain);
});

test.each([
  ['a month', '2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
  ['a month of a leap year', '2028-03-01', '2028-03-31', '2028-02-01', '2028-02-29'],
  ['a year', '2026-01-01', '2026-12-31', '2025-01-01', '2025-12-31'],
  ['a week', '2026-11-16', '2026-11-22', '2026-11-09', '2026-11-15'],
  ['the first days of a month', '2026-11-01', '2026-11-21', '2026-10-01', '2026-10-21'],
  ['more days than the month before has', '2026-03-01', '2026-03-30', '2026-02-01', '2026-02-28'],
  ['one day', '2026-11-21', '2026-11-21', '2026-11-20', '2026-11-20'],
  ['some days', '2026-11-10', '2026-11-12', '2026-11-07', '2026-11-09'],
])('%s is compared with what is like it', (_name, from, to, beforeFrom, beforeTo) => {
  expect(periodBefore({ from, to })).toEqual({ from: beforeFrom, to: beforeTo });
});

test('the biggest expenses, each currency for itself; refunds and income are none', async () => {
  const report = await biggest.run(question, books(lines));
  expect(report.complete).toBe(true);
  expect(report.currencies.map(({ currency, entries }) => [currency, entries.map(({ money }) => money.minor)])).toEqual(
    [
      ['EUR', [65000, 8000, 1250, 700, 350]],
      ['JPY', [90000]],
    ],
  );
});

test('every report of the folder is in the list, under its own name', () => {
  const files = readdirSync(join(__dirname, '../../src/reports')).map((name) => name.replace(/\.ts$/, ''));
  const parts = [
    'added',
    'counted-days',
    'figures',
    'filter-of',
    'grain-for',
    'index',
    'merged',
    'named-sums',
    'parts-of',
    'period-before',
    'report',
    'series',
    // What repeats is read from schedules, not from the books.
    'recurring',
    'limit-pace',
    'limit-room',
    'upcoming',
    'running-balance',
    'so-far',
  ];
  expect(REPORTS.map(({ id }) => id).sort()).toEqual(files.filter((name) => !parts.includes(name)).sort());
});
