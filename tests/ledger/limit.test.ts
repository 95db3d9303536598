import fc from 'fast-check';
import { counts, type Limit, type LimitEvery, limitPeriod } from '../../src/ledger/limit';
import { addDays, dayAt } from '../../src/ledger/period';
import { standingOf } from '../../src/ledger/standing';
import { anEntry } from '../support/an-entry';

/** Every, the first weekday, the payday; a day; the period it falls in. */
const PERIODS: readonly (readonly [LimitEvery, number, number, string, string])[] = [
  ['day', 1, 1, '2026-12-31', '2026-12-31 – 2026-12-31'],
  ['week', 1, 1, '2026-11-22', '2026-11-16 – 2026-11-22'],
  ['week', 7, 1, '2026-11-22', '2026-11-22 – 2026-11-28'],
  ['week', 6, 1, '2026-11-22', '2026-11-21 – 2026-11-27'],
  ['week', 1, 1, '2027-01-01', '2026-12-28 – 2027-01-03'],
  ['month', 1, 1, '2024-02-29', '2024-02-01 – 2024-02-29'],
  ['month', 1, 1, '2026-12-31', '2026-12-01 – 2026-12-31'],
  ['year', 1, 1, '2026-07-01', '2026-01-01 – 2026-12-31'],
  ['payday', 1, 25, '2026-11-24', '2026-10-25 – 2026-11-24'],
  ['payday', 1, 25, '2026-11-25', '2026-11-25 – 2026-12-24'],
  ['payday', 1, 25, '2027-01-03', '2026-12-25 – 2027-01-24'],
  ['payday', 1, 31, '2026-11-29', '2026-10-31 – 2026-11-29'],
  ['payday', 1, 31, '2026-11-30', '2026-11-30 – 2026-12-30'],
  ['payday', 1, 31, '2026-12-31', '2026-12-31 – 2027-01-30'],
  ['payday', 1, 31, '2027-02-27', '2027-01-31 – 2027-02-27'],
  ['payday', 1, 31, '2027-02-28', '2027-02-28 – 2027-03-30'],
  ['payday', 1, 30, '2028-02-29', '2028-02-29 – 2028-03-29'],
  ['payday', 1, 1, '2026-11-30', '2026-11-01 – 2026-11-30'],
];

it.each(PERIODS)('%s, week from %d, payday %d: %s lies in %s', (every, firstWeekday, payday, day, expected) => {
  const { from, to } = limitPeriod({ every, firstWeekday }, day, payday);
  expect(`${from} – ${to}`).toBe(expected);
});

it('lays periods end to end: every day lies in one, and the one before ends the day before', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<LimitEvery>('day', 'week', 'month', 'year', 'payday'),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 31 }),
      fc.date({ min: new Date('1999-01-01'), max: new Date('2101-01-01'), noInvalidDate: true }),
      (every, firstWeekday, payday, date) => {
        const day = dayAt(date, 'UTC');
        const period = limitPeriod({ every, firstWeekday }, day, payday);
        expect(period.from <= day && day <= period.to).toBe(true);
        for (const inside of [period.from, period.to])
          expect(limitPeriod({ every, firstWeekday }, inside, payday)).toEqual(period);
        expect(limitPeriod({ every, firstWeekday }, addDays(period.from, -1), payday).to).toBe(
          addDays(period.from, -1),
        );
        expect(limitPeriod({ every, firstWeekday }, day, payday, 1).from).toBe(addDays(period.to, 1));
      },
    ),
  );
});

describe('what counts toward a limit', () => {
  const limit = (of: 'total' | 'category' | 'tag' | 'wallet' | 'word', name = '') => ({
    scope: { of, name },
    money: { minor: 1, currency: 'EUR' },
  });
  const coffee = anEntry({
    id: 'm#00',
    category: 'food',
    note: 'Café con leche',
    payee: 'Bar Sol',
    tags: ['work'],
    wallet: 'card',
  });

  it.each([
    ['a total', limit('total'), {}, true],
    ['its category', limit('category', 'food'), {}, true],
    ['another category', limit('category', 'travel'), {}, false],
    ['its tag', limit('tag', 'work'), {}, true],
    ['another tag', limit('tag', 'home'), {}, false],
    ['its wallet', limit('wallet', 'card'), {}, true],
    ['a word of the note, without its accents', limit('word', 'cafe'), {}, true],
    ['a word of who was paid', limit('word', 'bar sol'), {}, true],
    ['a word it does not say', limit('word', 'taxi'), {}, false],
    ['a refund', limit('total'), { type: 'refund' as const }, true],
    ['income', limit('total'), { type: 'income' as const }, false],
    ['a transfer', limit('total'), { type: 'transfer' as const }, false],
    ['another currency', limit('total'), { money: { minor: 1, currency: 'USD' } }, false],
    [
      'another currency that was converted',
      limit('total'),
      { money: { minor: 2, currency: 'USD' }, worth: { minor: 1, currency: 'EUR', rate: '0.5', of: '2026-11-20' } },
      true,
    ],
  ])('%s', (_what, one, says, expected) => expect(counts(one, { ...coffee, ...says })).toBe(expected));
});

describe('what is left is carried over', () => {
  const limit: Limit = {
    id: 'l',
    scope: { of: 'total', name: '' },
    every: 'payday',
    money: { minor: 10_000, currency: 'EUR' },
    carry: true,
    firstWeekday: 1,
    by: 'ann',
    since: '2026-08-25',
    opening: 500,
    marks: [],
  };
  /** By the day it was spent on. */
  const spent: Readonly<Record<string, number>> = { '2026-09-01': 6_000, '2026-10-20': 30_000, '2026-11-30': 2_000 };
  const store = {
    totals: async (_: string, { period }: { period: { from: string; to: string } }) =>
      Object.entries(spent)
        .filter(([day]) => day >= period.from && day <= period.to)
        .map(([day, minor]) => ({ type: 'expense' as const, category: 'food', currency: 'EUR', minor, count: 1, day })),
  };

  it.each([
    // What was there at first, and the limit.
    ['in the period it was set in', limit, '2026-09-24', 10_500, 6_000],
    // 4,500 are left of the first.
    ['from one payday to the next', limit, '2026-09-25', 14_500, 30_000],
    // More was spent than there was: nothing is owed.
    ['and what was overspent is not', limit, '2026-10-25', 10_000, 0],
    ['period after period', limit, '2026-11-25', 20_000, 2_000],
    ['not where nobody asked for it', { ...limit, carry: false }, '2026-11-25', 10_000, 2_000],
  ])('%s', async (_what, one, day, allowed, spentThen) => {
    expect(await standingOf(store, 'home', one, day, 25)).toMatchObject({ allowed, spent: spentThen });
  });
});
