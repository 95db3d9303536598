import { type Day, isDay } from '../../src/ledger/period';
import { dayAfter, daysOf, partsOf, type RuleParts, ruleOf } from '../../src/ledger/rule';

/** A rule, the first day it can fall on, and the first days it does. */
const RULES: readonly (readonly [string, RuleParts, string, Day, string])[] = [
  [
    'the 1st',
    { unit: 'month', every: 1, monthDays: [1] },
    'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=1',
    '2026-11-21',
    '2026-12-01 2027-01-01 2027-02-01',
  ],
  [
    'the 31st',
    { unit: 'month', every: 1, monthDays: [31] },
    'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30,31;BYSETPOS=-1',
    '2027-01-15',
    '2027-01-31 2027-02-28 2027-03-31 2027-04-30',
  ],
  [
    'the 31st, leap year',
    { unit: 'month', every: 1, monthDays: [31] },
    'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30,31;BYSETPOS=-1',
    '2028-02-01',
    '2028-02-29 2028-03-31',
  ],
  [
    'the 30th',
    { unit: 'month', every: 1, monthDays: [30] },
    'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30;BYSETPOS=-1',
    '2027-01-15',
    '2027-01-30 2027-02-28 2027-03-30',
  ],
  [
    'the 29th',
    { unit: 'month', every: 1, monthDays: [29] },
    'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29;BYSETPOS=-1',
    '2027-01-30',
    '2027-02-28 2027-03-29',
  ],
  [
    'the last day',
    { unit: 'month', every: 1, monthDays: [-1] },
    'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1',
    '2027-01-15',
    '2027-01-31 2027-02-28 2027-03-31',
  ],
  [
    'the 1st and 15th',
    { unit: 'month', every: 1, monthDays: [1, 15] },
    'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=1,15',
    '2026-12-10',
    '2026-12-15 2027-01-01 2027-01-15',
  ],
  [
    'every 3 months',
    { unit: 'month', every: 3, monthDays: [5] },
    'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5',
    '2026-11-05',
    '2026-11-05 2027-02-05 2027-05-05',
  ],
  [
    'the last friday',
    { unit: 'month', every: 1, weekdays: [5], nth: -1 },
    'FREQ=MONTHLY;INTERVAL=1;BYDAY=-1FR',
    '2026-11-21',
    '2026-11-27 2026-12-25 2027-01-29',
  ],
  [
    'the second tuesday',
    { unit: 'month', every: 1, weekdays: [2], nth: 2 },
    'FREQ=MONTHLY;INTERVAL=1;BYDAY=+2TU',
    '2026-11-21',
    '2026-12-08 2027-01-12',
  ],
  [
    'the last working day',
    { unit: 'month', every: 1, workday: -1 },
    'FREQ=MONTHLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    '2027-01-01',
    '2027-01-29 2027-02-26 2027-03-31',
  ],
  [
    'the first working day',
    { unit: 'month', every: 1, workday: 1 },
    'FREQ=MONTHLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1',
    '2027-01-02',
    '2027-02-01 2027-03-01',
  ],
  [
    '29 February',
    { unit: 'year', every: 1, month: 2, monthDays: [29] },
    'FREQ=YEARLY;INTERVAL=1;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1',
    '2026-11-21',
    '2027-02-28 2028-02-29 2029-02-28',
  ],
  [
    '15 March',
    { unit: 'year', every: 1, month: 3, monthDays: [15] },
    'FREQ=YEARLY;INTERVAL=1;BYMONTH=3;BYMONTHDAY=15',
    '2026-11-21',
    '2027-03-15 2028-03-15',
  ],
  [
    'every 2 weeks',
    { unit: 'week', every: 2, weekdays: [6] },
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA',
    '2026-11-21',
    '2026-11-21 2026-12-05 2026-12-19 2027-01-02',
  ],
  [
    'weekdays',
    { unit: 'week', every: 1, weekdays: [1, 2, 3, 4, 5] },
    'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR',
    '2026-12-31',
    '2026-12-31 2027-01-01 2027-01-04',
  ],
  [
    'monday and thursday',
    { unit: 'week', every: 1, weekdays: [1, 4] },
    'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TH',
    '2026-11-21',
    '2026-11-23 2026-11-26 2026-11-30',
  ],
  [
    'every 2 days',
    { unit: 'day', every: 2 },
    'FREQ=DAILY;INTERVAL=2',
    '2026-12-30',
    '2026-12-30 2027-01-01 2027-01-03',
  ],
  [
    'until a day, that day inside',
    { unit: 'month', every: 1, monthDays: [1], until: '2027-01-01' },
    'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=1;UNTIL=20270101',
    '2026-11-21',
    '2026-12-01 2027-01-01',
  ],
  [
    '3 times',
    { unit: 'day', every: 1, count: 3 },
    'FREQ=DAILY;INTERVAL=1;COUNT=3',
    '2026-11-21',
    '2026-11-21 2026-11-22 2026-11-23',
  ],
];

describe.each(RULES)('%s', (_name, parts, rule, start, days) => {
  const expected = days.split(' ');

  it('is kept as RFC 5545 has it', () => expect(ruleOf(parts)).toBe(rule));
  it('says the same again', () => expect(partsOf(rule)).toEqual(parts));
  it('falls on these days', () =>
    expect(daysOf(rule, start, '2026-11-01', '2029-12-31', expected.length)).toEqual(expected));
  it('falls on one after the other', () => {
    const found = expected.slice(1).map((_, place) => dayAfter(rule, start, expected[place]!));
    expect(found).toEqual(expected.slice(1));
  });
});

it('never falls on a day that there is not, and always goes on', () => {
  for (let day = 1; day <= 31; day += 1) {
    const rule = ruleOf({ unit: 'month', every: 1, monthDays: [day] });
    const found = daysOf(rule, '2027-01-01', '2026-12-31', '2030-12-31', 100);
    expect(found).toHaveLength(48);
    expect(found.every(isDay)).toBe(true);
  }
});

it('has no day after its last', () => {
  expect(dayAfter('FREQ=DAILY;COUNT=2', '2026-11-21', '2026-11-22')).toBeUndefined();
});
