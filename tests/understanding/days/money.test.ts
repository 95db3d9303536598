import { read } from './read';

/** A day keeps its numbers, money keeps its own. */
const TOGETHER: readonly (readonly [text: string, amounts: string, days: string])[] = [
  ['12 today', '12', '2026-11-21'],
  ['lunch 12 yesterday', '12', '2026-11-20'],
  ['lunch on nov 3 20 dollars', '20', '2026-11-03'],
  ['23.40 last night', '23.40', '2026-11-20'],
  ['coffee 3 last week', '3', '2026-11-09..2026-11-15'],
  ['3 days ago taxi 20', '20', '2026-11-18'],
  ['dinner 45 on 12/11', '45', '2025-12-11'],
  ['rent 900 on the 1st', '900', '2026-11-01'],
  ['two weeks ago 30 euros', '30', '2026-11-07'],
  ['paid 2024 in 2024', '2024', '2024-01-01..2024-12-31'],
  ['groceries 12 june 5', '12', '2026-06-05'],
  ['hotel 250 from 3 to 5 october', '250', '2026-10-03..2026-10-05'],
  ['spent 20 at 6 pm', '20', '2026-11-21'],
  ['20 yesterday at 6 pm', '20', '2026-11-20'],
  ['Rs.500 debited on 12-Nov-24 at 10:30', '500', '2024-11-12'],
  ['it cost me 30 in 2000', '30', '2000-01-01..2000-12-31'],
  ['set a limit of 2025', '2025', ''],
  ['paid in 2000 dollars', '2000', ''],
  ['expenses of 2025', '', '2025-01-01..2025-12-31'],
  ['INR 500.00 spent 25SEP24', '500', '2024-09-25'],
];

test.each(TOGETHER)('%s', (text, amounts, days) => {
  const draft = read(text, 'en');
  expect(draft.amounts.map(({ value }) => Number(value))).toEqual(amounts.split(' ').filter(Boolean).map(Number));
  expect(draft.days.map(({ from, to }) => (from === to ? from : `${from}..${to}`)).join(' ')).toBe(days);
});

/** A month or weekday that names the thing bought. */
const NAMES = [
  'march groceries 20',
  'sat 20',
  'sun cream 12',
  'mars bar 2',
  'black friday tv 300',
  "friday's dinner 60",
];

test.each(NAMES)('%s has no day', (text) => {
  expect(read(text, 'en').days).toEqual([]);
});

test('what money has taken is no bridge between words', () => {
  expect(read('last $20 week', 'en').days).toEqual([]);
});
