import { addDays, type Day, lengthOf, type Period, weekOf } from '../../ledger/period';
import type { DaysFound } from '../meaning';
import { dayOf, single, weekdayOf } from './calendar';

export type Grain = DaysFound['grain'];

/** What was said of a calendar day; what is missing is filled in by the past, or by the other end of a range. */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}

/** A day or period as it was read: settled (`period`), or a date that may lack its year or month. */
export interface Reading {
  readonly grain: Grain;
  readonly period?: Period;
  readonly date?: PartialDate;
  /** The end of a range was named before its start; the period has them in order. */
  readonly reversed?: boolean;
  /** The day that is meant where a range begins or ends in this period: its middle. */
  readonly middle?: Day;
  /** Too little to stand alone: "may", "sat", "2024". `cue`: only after a preposition; `place`: at the end will do. */
  readonly weak?: 'cue' | 'place';
}

/** Years a date without one may lie back: 29 February across a century that has none. */
const YEARS = 8;
/** Months "tuesday the 13th" or "the 31st" may lie back. */
const MONTHS = 24;

/** The newest such day or period that has begun by `anchor`, or with `ahead` the first that ends on or after it. */
export function settle(reading: Reading, anchor: Day, ahead = false): Period | undefined {
  if (reading.period) return reading.period;
  return reading.date && settleDate(reading.date, anchor, ahead);
}

function settleDate({ year, month, day, weekday }: PartialDate, anchor: Day, ahead: boolean): Period | undefined {
  if (year !== undefined) return exact(year, month, day);
  const step = ahead ? 1 : -1;
  const begun = (period: Period | undefined) =>
    period && (ahead ? period.to >= anchor : period.from <= anchor) ? period : undefined;
  const anchorYear = Number(anchor.slice(0, 4));
  if (month !== undefined) {
    let fallback: Period | undefined;
    for (let years = 0; years <= YEARS; years += 1) {
      const period = begun(exact(anchorYear + years * step, month, day));
      if (period && (weekday === undefined || weekdayOf(period.from) === weekday)) return period;
      fallback ??= period;
    }
    return fallback;
  }
  if (day !== undefined) {
    const anchorMonth = Number(anchor.slice(5, 7)) - 1;
    for (let months = 0; months <= MONTHS; months += 1) {
      const index = anchorYear * 12 + anchorMonth + months * step;
      const period = begun(exact(Math.floor(index / 12), (index % 12) + 1, day));
      if (period && (weekday === undefined || weekdayOf(period.from) === weekday)) return period;
    }
    return undefined;
  }
  if (weekday === undefined) return undefined;
  const away = (weekdayOf(anchor) - weekday + 7) % 7;
  return single(addDays(anchor, ahead ? (7 - away) % 7 : -away));
}

function exact(year: number, month?: number, day?: number): Period | undefined {
  if (year < 1000 || year > 9999) return undefined;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const first = dayOf(year, month, 1);
  if (first === undefined) return undefined;
  if (day !== undefined) {
    const found = dayOf(year, month, day);
    return found === undefined ? undefined : single(found);
  }
  for (let last = 31; ; last -= 1) {
    const to = dayOf(year, month, last);
    if (to !== undefined) return { from: first, to };
  }
}

/** The week of a month in the sense of ISO 8601, where a week belongs to the month of its Thursday; -1 is the last. */
export function weekOfMonth(month: Period, place: number): Period | undefined {
  const thursdays = weekdaysOf(month, 4);
  const thursday = place < 0 ? thursdays.at(place) : thursdays[place - 1];
  return thursday === undefined ? undefined : weekOf(thursday);
}

/** All days of a weekday in a period. */
export function weekdaysOf(period: Period, weekday: number): Day[] {
  const first = addDays(period.from, (weekday - weekdayOf(period.from) + 7) % 7);
  const count = Math.floor((lengthOf({ from: first, to: period.to }) + 6) / 7);
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(first, 7 * index));
}
