import { addDays, type Day, isDay, monthOf, type Period, weekOf, yearOf } from '../../ledger/period';
import type { Unit } from './words';

/** The day of a year, month (1 to 12) and day, or undefined where the calendar has none. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The same day of another month; its last day where that month is shorter. */
export function addMonths(day: Day, count: number): Day {
  const { from, to } = monthOf(day, count);
  return dayOf(Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(day.slice(8))) ?? to;
}

export function quarterOf(day: Day, offset = 0): Period {
  const toFirst = -((Number(day.slice(5, 7)) - 1) % 3);
  return { from: monthOf(day, toFirst + 3 * offset).from, to: monthOf(day, toFirst + 3 * offset + 2).to };
}

export function halfOf(day: Day, offset = 0): Period {
  const toFirst = -((Number(day.slice(5, 7)) - 1) % 6);
  return { from: monthOf(day, toFirst + 6 * offset).from, to: monthOf(day, toFirst + 6 * offset + 5).to };
}

export function decadeOf(day: Day, offset = 0): Period {
  const first = (Math.floor(Number(day.slice(0, 4)) / 10) + offset) * 10;
  return { from: `${first}-01-01`, to: `${first + 9}-12-31` };
}

/** Saturday and Sunday of a week that runs from Monday. */
export function weekendOf(day: Day, offset = 0): Period {
  const { to } = weekOf(day, 1, offset);
  return { from: addDays(to, -1), to };
}

/** The calendar unit that holds a day, `offset` units later. */
export function unitOf(unit: Unit, day: Day, firstWeekday: number, offset = 0): Period {
  switch (unit) {
    case 'week':
      return weekOf(day, firstWeekday, offset);
    case 'weekend':
      return weekendOf(day, offset);
    case 'fortnight': {
      const { from } = weekOf(day, firstWeekday, 2 * offset);
      return { from, to: addDays(from, 13) };
    }
    case 'month':
      return monthOf(day, offset);
    case 'quarter':
      return quarterOf(day, offset);
    case 'half':
      return halfOf(day, offset);
    case 'year':
      return yearOf(day, offset);
    case 'decade':
      return decadeOf(day, offset);
    case 'workday':
      return single(addWorkdays(day, offset));
    case 'day':
      return single(addDays(day, offset));
    default:
      return single(day);
  }
}

/** A day some units away; hours and minutes stay on the day, because only the wall-clock day is known. */
export function addUnits(day: Day, unit: Unit, count: number): Day {
  switch (unit) {
    case 'day':
      return addDays(day, count);
    case 'workday':
      return addWorkdays(day, count);
    case 'week':
    case 'weekend':
      return addDays(day, 7 * count);
    case 'fortnight':
      return addDays(day, 14 * count);
    case 'month':
      return addMonths(day, count);
    case 'quarter':
      return addMonths(day, 3 * count);
    case 'half':
      return addMonths(day, 6 * count);
    case 'year':
      return addMonths(day, 12 * count);
    case 'decade':
      return addMonths(day, 120 * count);
    default:
      return day;
  }
}

/** The week `number` of a year by ISO 8601: week 1 holds the first Thursday. */
export function isoWeek(year: number, number: number): Period {
  return weekOf(`${year}-01-04`, 1, number - 1);
}

export function single(day: Day): Period {
  return { from: day, to: day };
}

function addWorkdays(day: Day, count: number): Day {
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, Math.sign(count));
    if (weekdayOf(at) < 6) left -= 1;
  }
  return at;
}
