import fc from 'fast-check';
import { instantAt } from '../../src/ledger/instant';
import { addDays, dayAt, isDay, lengthOf, monthOf, weekOf, yearOf } from '../../src/ledger/period';

describe('the day it is for a person', () => {
  it.each([
    ['2025-12-31T23:30:00Z', 'UTC', '2025-12-31'],
    ['2025-12-31T23:30:00Z', 'Europe/Berlin', '2026-01-01'],
    ['2025-12-31T18:30:00Z', 'Asia/Kolkata', '2026-01-01'],
    ['2026-01-01T04:59:00Z', 'America/New_York', '2025-12-31'],
    ['2026-03-29T00:30:00Z', 'Europe/Berlin', '2026-03-29'],
  ])('%s in %s', (instant, zone, day) => expect(dayAt(new Date(instant), zone)).toBe(day));
});

describe('a wall-clock time is an instant', () => {
  it.each([
    ['2026-11-21T10:00', 'Europe/Berlin', '2026-11-21T09:00:00.000Z'],
    ['2026-07-01T00:00', 'Asia/Kolkata', '2026-06-30T18:30:00.000Z'],
    // Skipped by the clock change: read with the offset before it.
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    // Twice on that night: the first.
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2026-01-01T00:00', 'America/New_York', '2026-01-01T05:00:00.000Z'],
  ])('%s in %s', (wall, zone, instant) => expect(instantAt(wall, zone).toISOString()).toBe(instant));
});

describe('days that exist', () => {
  it.each(['2026-02-28', '2024-02-29', '2026-12-31'])('%s', (day) => expect(isDay(day)).toBe(true));
  it.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-1-1', 'today', ''])('not %p', (day) =>
    expect(isDay(day)).toBe(false),
  );
});

describe('periods that hold a day', () => {
  it.each([
    ['month', monthOf('2026-02-10'), '2026-02-01', '2026-02-28'],
    ['month before', monthOf('2026-01-31', -1), '2025-12-01', '2025-12-31'],
    ['month after', monthOf('2026-01-31', 1), '2026-02-01', '2026-02-28'],
    ['week from Monday', weekOf('2026-11-21'), '2026-11-16', '2026-11-22'],
    ['week from Sunday', weekOf('2026-11-21', 7), '2026-11-15', '2026-11-21'],
    ['week on its first day', weekOf('2026-11-16'), '2026-11-16', '2026-11-22'],
    ['week before', weekOf('2026-01-01', 1, -1), '2025-12-22', '2025-12-28'],
    ['year', yearOf('2024-02-29'), '2024-01-01', '2024-12-31'],
  ])('%s', (_what, period, from, to) => expect(period).toEqual({ from, to }));

  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
  it('contain it, and have the length of their kind', () =>
    fc.assert(
      fc.property(day, (date) => {
        const one = date.toISOString().slice(0, 10);
        for (const period of [monthOf(one), weekOf(one), yearOf(one)])
          expect(period.from <= one && one <= period.to).toBe(true);
        expect(lengthOf(weekOf(one))).toBe(7);
        expect(addDays(monthOf(one).to, 1)).toBe(monthOf(one, 1).from);
      }),
    ));
});
