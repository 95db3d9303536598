import { progressOf } from '../../src/ledger/goal';
import { likeDay, timesAMonth } from '../../src/ledger/rule';

const trip = { name: 'trip', currency: 'EUR', target: 60_000, saved: 15_000 };

it.each([
  ['without a target there is nothing to reach', { target: undefined }, { late: false }],
  ['without a day there is no hurry', {}, { share: 0.25, missing: 45_000, late: false }],
  ['by the end of June', { by: '2027-06-30' }, { share: 0.25, missing: 45_000, aMonth: 5_625, late: false }],
  ['within the month all of it', { by: '2026-11-30' }, { share: 0.25, missing: 45_000, aMonth: 45_000, late: false }],
  ['after its day', { by: '2026-11-20' }, { share: 0.25, missing: 45_000, late: true }],
  ['reached, whatever the day', { saved: 60_000, by: '2026-11-20' }, { share: 1, missing: 0, late: false }],
])('a goal %s', (_name, says, progress) => {
  expect(progressOf({ ...trip, ...says }, '2026-11-21')).toEqual(progress);
});

it.each([
  ['FREQ=MONTHLY;BYMONTHDAY=1', 1],
  ['FREQ=MONTHLY;BYMONTHDAY=1,15', 2],
  ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1', 1 / 3],
  ['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15', 1 / 12],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', 365.2425 / 12 / 14],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', (365.2425 / 12 / 7) * 5],
])('%s comes %d times a month', (rule, times) => expect(timesAMonth(rule)).toBeCloseTo(times, 10));

it.each([
  ['FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=21', '2026-11-01', 'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=1'],
  ['FREQ=WEEKLY;INTERVAL=1;BYDAY=SA', '2026-11-20', 'FREQ=WEEKLY;INTERVAL=1;BYDAY=FR'],
  ['FREQ=YEARLY;INTERVAL=1;BYMONTH=11;BYMONTHDAY=21', '2026-10-05', 'FREQ=YEARLY;INTERVAL=1;BYMONTH=10;BYMONTHDAY=5'],
  ['FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=5', '2026-11-01', 'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=5'],
])('%s, said on the 21st of what was on %s', (rule, day, like) => {
  expect(likeDay(rule, '2026-11-21', day)).toBe(like);
});
