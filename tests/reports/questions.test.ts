import { array, assert, asyncProperty, constantFrom, integer, option, record } from 'fast-check';
import type { Limit } from '../../src/ledger/limit';
import { addDays } from '../../src/ledger/period';
import { afford } from '../../src/reports/afford';
import { average } from '../../src/reports/average';
import { byCategory } from '../../src/reports/by-category';
import { byPayee } from '../../src/reports/by-payee';
import { byTag } from '../../src/reports/by-tag';
import { byWeekday } from '../../src/reports/by-weekday';
import { compared } from '../../src/reports/compared';
import { growth } from '../../src/reports/growth';
import { lastEntry } from '../../src/reports/last-entry';
import { netBalance } from '../../src/reports/net-balance';
import { pace } from '../../src/reports/pace';
import { tips } from '../../src/reports/tips';
import { usual } from '../../src/reports/usual';
import { yearReview } from '../../src/reports/year-review';
import { aSchedule } from '../support/a-schedule';
import { books, type Line } from '../support/books';

const november = { from: '2026-11-01', to: '2026-11-30' };
const today = '2026-11-21';
const question = { ledgerId: 'l', period: november, currency: 'EUR', today };

const lines: readonly Line[] = [
  { day: '2026-10-01', category: 'housing', minor: 60000, note: 'rent' },
  { day: '2026-10-12', category: 'health', minor: 8000, payee: 'Dr. Müller', note: 'dentist' },
  { day: '2026-10-24', category: 'food', minor: 3000 },
  { day: '2026-11-01', category: 'housing', minor: 65000, note: 'rent' },
  { day: '2026-11-02', category: 'income', minor: 210000, type: 'income' },
  { day: '2026-11-07', category: 'groceries', minor: 2000, payee: 'lidl', tags: ['party'] },
  { day: '2026-11-14', category: 'groceries', minor: 4000, payee: 'Lidl', tags: ['party', 'work'] },
  { day: '2026-11-15', category: 'groceries', minor: 500, payee: 'Lidl', type: 'refund' },
  { day: '2026-11-20', category: 'food', minor: 1500, currency: 'JPY', payee: 'Lawson' },
];

test('an average is of the days that have happened, 21 of November: 705.00 / 21 = 33.57', async () => {
  const report = await average.run(question, books(lines));
  expect(report).toMatchObject({ days: 21, months: 1 });
  expect(report.currencies).toEqual([
    { currency: 'EUR', spent: 70500, perDay: 3357, perMonth: 70500 },
    { currency: 'JPY', spent: 1500, perDay: 71, perMonth: 1500 },
  ]);
});

test('nobody who began in October has an average of eleven months', async () => {
  const year = { ...question, period: { from: '2026-01-01', to: '2026-12-31' } };
  // From the first of October to the 21st of November: 52 days, two calendar months.
  expect(await average.run(year, books(lines))).toMatchObject({ days: 52, months: 2 });
  const early = [...lines, { day: '2025-12-30', category: 'food', minor: 100 }];
  expect(await average.run(year, books(early))).toMatchObject({ days: 325, months: 11 });
});

test('by weekday: the Saturdays of November so far are the 7th, the 14th and the 21st', async () => {
  const [eur] = (await byWeekday.run(question, books(lines))).currencies;
  const of = (weekday: number) => eur?.weekdays.find((one) => one.weekday === weekday);
  expect(of(6)).toEqual({ weekday: 6, days: 3, spent: 6000, average: 2000 });
  expect(of(7)).toEqual({ weekday: 7, days: 3, spent: 64500, average: 21500 });
  expect(of(3)).toEqual({ weekday: 3, days: 3, spent: 0, average: 0 });
});

test('two spellings are one payee, called as it is written most; a refund is taken off', async () => {
  const { currencies } = await byPayee.run(question, books(lines));
  expect(currencies).toEqual([
    { currency: 'EUR', names: [{ name: 'Lidl', spent: 5500, count: 3 }] },
    { currency: 'JPY', names: [{ name: 'Lawson', spent: 1500, count: 1 }] },
  ]);
});

test('an entry with two tags counts in both', async () => {
  const [eur] = (await byTag.run(question, books(lines))).currencies;
  expect(eur?.names).toEqual([
    { name: 'party', spent: 6000, count: 2 },
    { name: 'work', spent: 4000, count: 1 },
  ]);
});

test('a comparison with a period that was named', async () => {
  const against = { from: '2026-10-01', to: '2026-10-21' };
  const report = await compared.run({ ...question, against }, books(lines));
  expect(report.before).toEqual(against);
  expect(report.currencies[0]).toMatchObject({
    spent: { now: 70500, before: 68000, change: 2500 },
    series: {
      spent: 138500,
      parts: [
        { ...against, spent: 68000 },
        { ...november, spent: 70500 },
      ],
    },
  });
});

test('why it was more: what grew, with its costliest entries', async () => {
  const { grown } = await growth.run(question, books(lines));
  expect(
    grown.map(({ category, change, entries }) => [category, change, entries.map((one) => one.money.minor)]),
  ).toEqual([
    ['groceries', 5500, [4000, 2000]],
    ['housing', 5000, [65000]],
  ]);
});

test.each([
  ['dentist', undefined, '2026-10-12', false],
  ['muller', undefined, '2026-10-12', false],
  ['rent', undefined, '2026-11-01', false],
  ['doctor', ['health'], '2026-10-12', true],
  ['car', undefined, undefined, false],
])('the last time of "%s"', async (about, categories, day, byItsCategory) => {
  const always = { from: '0001-01-01', to: today };
  const found = await lastEntry.run({ ...question, period: always, about, categories }, books(lines));
  expect(found.entry?.day).toBe(day);
  if (day) expect(found.byCategory).toBe(byItsCategory);
});

test('the pace carries on what is spent day by day, not the rent: 650 + 55 / 21 * 30 = 728.57', async () => {
  const report = await pace.run(question, books(lines));
  expect(report).toMatchObject({ passed: 21, days: 30 });
  expect(report.currencies[0]).toMatchObject({ once: 65000, ahead: 72857 });
});

test.each([
  ['is over', '2026-12-05', 30],
  ['has not begun', '2026-10-05', 0],
])('the pace says that a month %s', async (_, day, passed) => {
  expect(await pace.run({ ...question, today: day }, books(lines))).toMatchObject({ passed, days: 30 });
});

test('what is left of the income, and what the rest of the month cost in the months before', async () => {
  // The 22nd to the 31st of October cost 30.00; September and August hold nothing, which is no month of no spending.
  expect(await afford.run(question, books(lines))).toEqual({
    month: november,
    daysLeft: 9,
    earned: 210000,
    spent: 70500,
    left: 139500,
    usual: 3000,
    months: 1,
    due: 0,
    cost: 3000,
  });
});

test('without a month before, the rest of the month is judged by its own pace: 705.00 / 21 * 9 = 302.14', async () => {
  const only = lines.filter(({ day }) => day >= november.from);
  expect(await afford.run(question, books(only))).toMatchObject({ usual: 30214, months: 0 });
});

describe('tips', () => {
  const monthly = (minor: readonly number[], category = 'subscriptions'): Line[] =>
    minor.map((amount, place) => ({
      day: `2026-${8 + place < 10 ? '0' : ''}${8 + place}-05`,
      category,
      minor: amount,
      payee: 'Netflix',
    }));
  const twice: Line[] = [
    { day: '2026-11-09', category: 'shopping', minor: 4999, payee: 'Zara' },
    { day: '2026-11-10', category: 'shopping', minor: 4999, payee: 'zara' },
  ];
  const fares: Line[] = ['02', '03', '04', '05'].map((day) => ({
    day: `2026-11-${day}`,
    category: 'transport',
    minor: 290,
    payee: 'BVG',
  }));
  const food: Line[] = [
    ['2026-08-10', 10000],
    ['2026-09-10', 12000],
    ['2026-10-10', 11000],
    ['2026-11-10', 18001],
  ].map(([day, minor]) => ({ day: String(day), category: 'food', minor: Number(minor) }));

  const aLimit = (minor: number): Limit => ({
    id: 'l',
    scope: { of: 'category', name: 'food' },
    every: 'month',
    money: { minor, currency: 'EUR' },
    carry: false,
    firstWeekday: 1,
    by: 'p',
    since: '2026-08-01',
    opening: 0,
    marks: [],
  });

  it.each<[string, readonly Line[], object | undefined, (readonly Limit[])?]>([
    ['a price that rose', monthly([1299, 1299, 1299, 1599]), { kind: 'price', was: { minor: 1299, currency: 'EUR' } }],
    ['no price that fell', monthly([1599, 1599, 1599, 1299]), undefined],
    ['no bill that is never the same', monthly([1200, 1250, 1300, 1350]), undefined],
    ['one charge written twice', twice, { kind: 'duplicate' }],
    ['no fare of every day', fares, undefined],
    ['a category half as high again as ever', food, { kind: 'grew', category: 'food', was: { minor: 11000 } }],
    [
      'no category that only grew a little',
      food.map((one) => ({ ...one, minor: Math.min(one.minor, 18000) })),
      undefined,
    ],
    ['nothing of an empty ledger', [], undefined],
    // 100, 120, 110 against a limit of 99.99: 110.00 on average; and of 100.00 August did not pass it.
    [
      'a limit that each month passed',
      food.slice(0, 3),
      { kind: 'limit', spent: { minor: 11000, about: false } },
      [aLimit(9999)],
    ],
    ['no limit that one month kept', food.slice(0, 3), undefined, [aLimit(10000)]],
    ['no limit of another category', food.slice(0, 3), undefined, [{ ...aLimit(1), scope: { of: 'tag', name: 'x' } }]],
    [
      'what grew with converted amounts is about so much',
      [...food.slice(0, 3), { day: '2026-11-10', category: 'food', minor: 20000, currency: 'USD', worth: 18001 }],
      { kind: 'grew', now: { minor: 18001, about: true }, was: { minor: 11000, about: false } },
    ],
  ])('tells %s', async (_, entries, tip, limits = []) => {
    const report = await tips.run({ ...question, limits }, books(entries));
    if (tip) expect(report.tip).toMatchObject(tip);
    else expect(report.tip).toBeUndefined();
  });
});

test('weekdays add up to the total, and so do payees with what names none', async () => {
  const anyLine = record({
    day: integer({ min: 0, max: 29 }).map((days) => addDays(november.from, days)),
    category: constantFrom('food', 'travel'),
    minor: integer({ min: 1, max: 1e12 }),
    type: constantFrom<Line['type']>('expense', 'income', 'refund', 'transfer'),
    payee: option(constantFrom('Lidl', 'LIDL', 'Café'), { nil: undefined }),
  });
  await assert(
    asyncProperty(array(anyLine, { maxLength: 40 }), async (some) => {
      const all = books(some);
      const [whole] = (await byCategory.run(question, all)).currencies;
      const { currencies } = await byWeekday.run(question, all);
      expect(currencies[0]?.weekdays.reduce((sum, one) => sum + one.spent, 0)).toBe(whole?.spent);
      const named = (await byPayee.run(question, all)).currencies[0]?.names.reduce((sum, one) => sum + one.spent, 0);
      const nameless = (await byCategory.run(question, books(some.filter(({ payee }) => !payee)))).currencies[0]?.spent;
      expect(named! + nameless!).toBe(whole?.spent);
    }),
  );
});

test('a balance by hand: 2,100.00 in on the 2nd, spent 650.00 the day before and 20.00, 40.00, −5.00 after', async () => {
  const { grain, currencies } = await netBalance.run(question, books(lines));
  expect(grain).toBe('day');
  expect(currencies).toMatchObject([
    {
      currency: 'EUR',
      saved: 139500,
      highest: { day: '2026-11-02', balance: 145000 },
      lowest: { day: '2026-11-01', balance: -65000 },
    },
    { currency: 'JPY', saved: -1500, highest: { balance: -1500 }, lowest: { day: '2026-11-20', balance: -1500 } },
  ]);
});

test('usual is the mean of the same days before; a month without any entry is none of them', async () => {
  const of = (day: string, minor: number) => ({ day, category: 'food', minor });
  const before = [of('2026-08-30', 99900), of('2026-09-21', 3000), of('2026-10-02', 5001), of('2026-10-22', 70000)];
  const report = await usual.run(question, books([...before, of('2026-11-03', 6000)]));
  expect(report).toMatchObject({ period: { from: '2026-11-01', to: today }, stretches: 2 });
  expect(report.currencies[0]!.spent).toEqual({ now: 6000, before: 4001, change: 1999 });
  expect(await usual.run(question, books([of('2026-11-03', 6000)]))).toMatchObject({ stretches: 0 });
});

test('a year in review: months, what one cost on average, the dearest, and the same days of the year before', async () => {
  const of = [
    ...lines,
    // Up to the 21st of November 2025: 400.00, and 12.00 after it, which is not held against a year that still runs.
    { day: '2025-11-21', category: 'housing', minor: 40000 },
    { day: '2025-11-22', category: 'food', minor: 1200 },
    { day: '2025-01-05', category: 'income', minor: 90000, type: 'income' as const },
  ];
  const year = { ...question, period: { from: '2026-01-01', to: '2026-12-31' } };
  const review = await yearReview.run(year, books(of));
  expect(review).toMatchObject({ months: 11, before: { from: '2025-01-01', to: '2025-11-21' } });
  const [eur, jpy] = review.currencies;
  // 600 + 80 + 30 in October, 650 + 20 + 40 − 5 in November; 1,415.00 / 11 = 128.64 a month.
  expect(eur).toMatchObject({
    spent: 141500,
    earned: 210000,
    perMonth: 12864,
    before: { spent: 40000, earned: 90000 },
  });
  expect(eur?.dearest).toMatchObject({ from: '2026-10-01', spent: 71000 });
  expect(eur?.parts.map(({ spent }) => spent)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 71000, 70500, 0]);
  expect(jpy).toMatchObject({ currency: 'JPY', spent: 1500 });
  expect(jpy?.before).toBeUndefined();
  const over = await yearReview.run({ ...year, today: '2027-01-02' }, books(of));
  expect(over.before).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  expect(over.currencies[0]?.before?.spent).toBe(41200);
  expect((await yearReview.run(year, books(lines))).currencies[0]?.before).toBeUndefined();
});

test('what can be afforded: recurring costs that are still due count where they are more than what is usual', async () => {
  const schedules = [
    aSchedule({ minor: 70000, rule: 'FREQ=MONTHLY;BYMONTHDAY=28' }),
    // Of the Tuesdays left this month there is one, the 24th.
    aSchedule({ minor: 1000, rule: 'FREQ=WEEKLY;BYDAY=TU' }),
    aSchedule({ minor: undefined, rule: 'FREQ=MONTHLY;BYMONTHDAY=28' }),
    aSchedule({ type: 'income', rule: 'FREQ=MONTHLY;BYMONTHDAY=28' }),
    aSchedule({ paused: true, rule: 'FREQ=MONTHLY;BYMONTHDAY=28' }),
  ];
  // 2,100.00 in and 705.00 out: 1,395.00 left. The rest of October cost 30.00; due are 700.00 and 10.00.
  expect(await afford.run({ ...question, schedules }, books(lines))).toMatchObject({
    left: 139500,
    usual: 3000,
    due: 71000,
    cost: 71000,
  });
  expect(await afford.run(question, books(lines))).toMatchObject({ usual: 3000, due: 0, cost: 3000 });
});
