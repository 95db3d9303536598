import { join } from 'node:path';
import { ALERTS } from '../../src/alerts';
import { pace } from '../../src/alerts/pace';
import { quiet } from '../../src/alerts/quiet';
import { unusual } from '../../src/alerts/unusual';
import { weekly } from '../../src/alerts/weekly';
import { loadConfig } from '../../src/config';
import type { Limit } from '../../src/ledger/limit';
import { addDays, monthOf, weekOf } from '../../src/ledger/period';
import { figuresIn } from '../../src/reports/figures';
import { root } from '../architecture/imports';
import { anEntry } from '../support/an-entry';

it('has an id of its own for each, and the operator silences none that is not there', () => {
  const ids: readonly string[] = ALERTS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const { silent } = loadConfig({ DATA_DIR: join(root, 'data') }, root).alerts;
  for (const id of Object.values(silent).flat()) expect(ids).toContain(id);
});

const EUR = (minor: number) => ({ minor, currency: 'EUR' });

describe('unusual', () => {
  const rule = { times: 4, entries: 8 };
  const usual = { mean: EUR(1_000), count: 8 };
  it.each([
    ['four times the mean', anEntry({ id: 'm#00', money: EUR(4_000) }), usual, true],
    ['a cent less', anEntry({ id: 'm#00', money: EUR(3_999) }), usual, false],
    ['too few to know', anEntry({ id: 'm#00', money: EUR(9_000) }), { ...usual, count: 7 }, false],
    ['none before', anEntry({ id: 'm#00', money: EUR(9_000) }), undefined, false],
    ['income', anEntry({ id: 'm#00', money: EUR(9_000), type: 'income' }), usual, false],
    ['another currency', anEntry({ id: 'm#00', money: { minor: 9_000, currency: 'JPY' } }), usual, false],
    [
      'another currency, by what it counts as',
      anEntry({
        id: 'm#00',
        money: { minor: 9_000, currency: 'JPY' },
        worth: { ...EUR(5_000), rate: '0.5', of: '2026-11-20' },
      }),
      usual,
      true,
    ],
  ])('%s', (_, entry, found, told) => {
    expect(unusual.check({ entry, usual: found, rule }) !== undefined).toBe(told);
  });
});

it.each([
  ['2026-11-21', undefined],
  ['2026-11-20', undefined],
  ['2026-11-15', undefined],
  ['2026-11-14', 7],
  ['2026-11-01', 20],
  [undefined, undefined],
])('nothing logged since %s on the 21st, asked after a week: %s', (last, days) => {
  expect(quiet.check({ last, today: '2026-11-21', after: 7 })?.lines[0]?.values?.days).toBe(days);
});

describe('pace', () => {
  const period = monthOf('2026-11-10');
  const limit = {
    id: 'l',
    scope: { of: 'category', name: 'food' },
    every: 'month',
    money: EUR(20_000),
  } as unknown as Limit;
  const days = (spent: (day: number) => number) =>
    Array.from({ length: 30 }, (_, place) => ({ day: addDays(period.from, place), spent: spent(place + 1) }));
  const told = (spent: (day: number) => number) => {
    const all = days(spent).filter(({ day }) => day <= '2026-11-10');
    const sum = all.reduce((total, one) => total + one.spent, 0);
    const standing = { limit, period, allowed: 20_000, spent: sum };
    return pace.check({ standing, days: days(spent), today: '2026-11-10' })?.lines[0]?.values;
  };
  it('names the day on which ten a day pass two hundred', () => {
    expect(told(() => 1_000)).toMatchObject({ day: { day: '2026-11-21' }, ahead: EUR(30_000) });
  });
  it('says nothing where it fits, where it is passed, or where one day was all', () => {
    expect(told(() => 600)).toBeUndefined();
    expect(told(() => 3_000)).toBeUndefined();
    expect(told((day) => (day === 1 ? 15_000 : 0))).toBeUndefined();
  });
});

it('sums a week up beside the one before', () => {
  const period = weekOf('2026-11-21', 1, -1);
  const of = (minor: number) => [
    figuresIn('EUR', [{ type: 'expense', category: 'food', currency: 'EUR', minor, count: 2 }]),
  ];
  const values = (now: number, before: number) =>
    weekly.check({ period, now: of(now), before: of(before) })?.lines[0]?.values;
  expect(values(500, 400)).toMatchObject({ way: 'more', change: EUR(100), count: 2 });
  expect(values(400, 500)).toMatchObject({ way: 'less', change: EUR(100) });
  expect(values(400, 0)).toMatchObject({ way: 'same' });
  expect(values(0, 400)).toBeUndefined();
});
