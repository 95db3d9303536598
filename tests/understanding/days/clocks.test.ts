import { daysIn } from './read';

/** The same instant is another day elsewhere; years end, clocks change, leap days come. */
const CLOCKS: readonly (readonly [instant: string, zone: string, text: string, day: string])[] = [
  ['2026-12-31T23:30:00Z', 'Asia/Kolkata', 'today', '2027-01-01'],
  ['2026-12-31T23:30:00Z', 'Asia/Kolkata', 'yesterday', '2026-12-31'],
  ['2026-12-31T23:30:00Z', 'Asia/Kolkata', 'this month', '2027-01-01..2027-01-31'],
  ['2026-12-31T23:30:00Z', 'Asia/Kolkata', 'last month', '2026-12-01..2026-12-31'],
  ['2026-12-31T23:30:00Z', 'Asia/Kolkata', 'this year', '2027-01-01..2027-12-31'],
  ['2026-12-31T23:30:00Z', 'Asia/Kolkata', 'last year', '2026-01-01..2026-12-31'],
  ['2026-12-31T23:30:00Z', 'UTC', 'this month', '2026-12-01..2026-12-31'],
  ['2026-12-31T23:30:00Z', 'America/Los_Angeles', 'today', '2026-12-31'],
  ['2027-01-01T00:30:00Z', 'UTC', 'yesterday', '2026-12-31'],
  ['2027-01-01T00:30:00Z', 'UTC', 'last week', '2026-12-21..2026-12-27'],
  ['2027-01-01T00:30:00Z', 'UTC', 'this week', '2026-12-28..2027-01-03'],
  ['2027-01-01T00:30:00Z', 'UTC', 'last quarter', '2026-10-01..2026-12-31'],
  ['2027-01-01T00:30:00Z', 'UTC', 'Q4', '2026-10-01..2026-12-31'],
  ['2027-01-01T00:30:00Z', 'UTC', 'on dec 31', '2026-12-31'],
  ['2027-01-01T00:30:00Z', 'UTC', 'on jan 1', '2027-01-01'],
  ['2027-01-01T00:30:00Z', 'UTC', 'in december', '2026-12-01..2026-12-31'],
  ['2027-01-01T00:30:00Z', 'UTC', 'from 20 december to 5 january', '2026-12-20..2027-01-05'],
  ['2027-01-01T00:30:00Z', 'America/New_York', 'today', '2026-12-31'],
  ['2026-03-29T00:59:00Z', 'Europe/Berlin', 'yesterday', '2026-03-28'],
  ['2026-03-29T21:59:00Z', 'Europe/Berlin', 'yesterday', '2026-03-28'],
  ['2026-03-29T22:01:00Z', 'Europe/Berlin', 'yesterday', '2026-03-29'],
  ['2026-10-25T22:30:00Z', 'Europe/Berlin', 'yesterday', '2026-10-24'],
  ['2026-10-25T23:30:00Z', 'Europe/Berlin', 'yesterday', '2026-10-25'],
  ['2026-11-01T05:30:00Z', 'America/New_York', 'last 2 days', '2026-10-31..2026-11-01'],
  ['2026-11-22T00:30:00Z', 'UTC', '2 hours ago', '2026-11-21'],
  ['2026-11-22T02:30:00Z', 'UTC', '2 hours ago', '2026-11-22'],
  ['2026-03-29T01:30:00Z', 'Europe/Berlin', '3 hours ago', '2026-03-28'],
  ['2028-02-29T12:00:00Z', 'UTC', 'a year ago', '2027-02-28'],
  ['2028-02-29T12:00:00Z', 'UTC', 'yesterday', '2028-02-28'],
  ['2028-03-01T12:00:00Z', 'UTC', 'yesterday', '2028-02-29'],
  ['2028-03-31T12:00:00Z', 'UTC', 'a month ago', '2028-02-29'],
  ['2027-03-01T12:00:00Z', 'UTC', 'on feb 29', '2024-02-29'],
  ['2027-03-15T12:00:00Z', 'UTC', 'on the 31st', '2027-01-31'],
];

test.each(CLOCKS)('%s in %s: %s -> %s', (instant, zone, text, day) => {
  expect(daysIn(text, 'en', { now: new Date(instant), zone })).toBe(day);
});

test('the past comes first, all week long', () => {
  const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  const bare = names.map((name) => daysIn(`lunch 12 on ${name}`, 'en'));
  const last = names.map((name) => daysIn(`lunch 12 last ${name}`, 'en'));
  const week = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
  expect(bare).toEqual([...week, '2026-11-21', '2026-11-15']);
  expect(last).toEqual([...week, '2026-11-14', '2026-11-15']);
});

test('what is said of the future stays there, so that the ledger can refuse it', () => {
  expect(daysIn('tomorrow', 'en')).toBe('2026-11-22');
  expect(daysIn('next friday', 'en')).toBe('2026-11-27');
  expect(daysIn('in 3 days', 'en')).toBe('2026-11-24');
  expect(daysIn('on 25/12/2026', 'en')).toBe('2026-12-25');
  expect(daysIn('by december', 'en')).toBe('2026-12-01..2026-12-31');
  expect(daysIn('by the 5th', 'en')).toBe('2026-12-05');
  expect(daysIn('entro venerdì', 'it')).toBe('2026-11-27');
});

test('summer is in January south of the equator', () => {
  expect(daysIn('last summer', 'en', { locale: 'en-AU' })).toBe('2025-12-01..2026-02-28');
  expect(daysIn('last summer', 'en', { locale: 'en-GB' })).toBe('2026-06-01..2026-08-31');
});
