import { addDays, type Day, monthOf, type Period, weekOf, yearOf } from '../ledger/period';
import type { SentenceKey } from './sentences';
import type { Value, Values } from './voice';

type PeriodWords = { readonly say: SentenceKey; readonly with?: Values };

/** Nobody kept a ledger before: a period that begins here is all there is. */
const ALWAYS: Day = '0001-01-01';

/** A period in the person's words: "this month", "yesterday", "in March 2026", "from … to …". */
export function periodWords(period: Period, today: Day): PeriodWords {
  const is = (other: Period) => other.from === period.from && (other.to === period.to || soFar(other, period, today));
  if (period.from === period.to) {
    if (period.from === today) return { say: 'period.today' };
    if (period.from === addDays(today, -1)) return { say: 'period.yesterday' };
    return { say: 'period.day', with: { day: { day: period.from } } };
  }
  // A week begins on the day that the period begins on: which day that is differs by locale.
  const first = new Date(`${period.from}T00:00:00Z`).getUTCDay() || 7;
  if (is(weekOf(today, first))) return { say: 'period.this-week' };
  if (is(weekOf(today, first, -1))) return { say: 'period.last-week' };
  if (is(monthOf(today))) return { say: 'period.this-month' };
  if (is(monthOf(today, -1))) return { say: 'period.last-month' };
  if (is(monthOf(period.from))) return { say: 'period.month', with: { month: { month: period.from } } };
  if (period.from <= ALWAYS) return { say: 'period.all-time' };
  if (is(yearOf(period.from))) return { say: 'period.year', with: { year: period.from.slice(0, 4) } };
  return { say: 'period.range', with: { from: { day: period.from }, to: { day: period.to } } };
}

/** "This month so far" ends today and is called this month. */
function soFar(whole: Period, period: Period, today: Day): boolean {
  return period.to === today && whole.from <= today && today <= whole.to;
}

/** The same for what may be read on a later day: no "this month", and "today" only while it is. */
export function datedWords({ from, to }: Period): Value {
  if (from === to) return { say: 'period.day', with: { day: { day: from } } };
  const month = monthOf(from);
  if (month.from === from && month.to === to) return { say: 'period.month', with: { month: { month: from } } };
  const year = yearOf(from);
  if (year.from === from && year.to === to) return { say: 'period.year', with: { year: from.slice(0, 4) } };
  return { say: 'period.range', with: { from: { day: from }, to: { day: to } } };
}
