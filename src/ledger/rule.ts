import { Frequency, type Options, RRule, Weekday } from 'rrule';
import type { Day } from './period';

/** A rule of RFC 5545 without its start: "FREQ=MONTHLY;BYMONTHDAY=1". Days only; the person's zone says when a day begins. */
export type Rule = string;

export type Unit = 'day' | 'week' | 'month' | 'year';

/** What a rule says, in the words of a calendar. */
export interface RuleParts {
  readonly unit: Unit;
  /** Every so many units, 1 or more. */
  readonly every: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekdays?: readonly number[];
  /** With one weekday: which of the month, 1 to 4, or -1 the last. */
  readonly nth?: number;
  /** 1 to 31, or -1 the last; where a month is shorter than the day named, its last day is meant. */
  readonly monthDays?: readonly number[];
  /** Of a yearly rule: 1 to 12. */
  readonly month?: number;
  /** The first (1) or last (-1) working day of the month. */
  readonly workday?: 1 | -1;
  readonly until?: Day;
  readonly count?: number;
}

const FREQUENCIES: Readonly<Record<Unit, Frequency>> = {
  day: Frequency.DAILY,
  week: Frequency.WEEKLY,
  month: Frequency.MONTHLY,
  year: Frequency.YEARLY,
};
/** Days that every month has: from here on a rule names all it may fall back on. */
const SHORTEST_MONTH = 28;
const WORKDAYS = [1, 2, 3, 4, 5];

export function ruleOf(parts: RuleParts): Rule {
  const { unit, every, weekdays, nth, monthDays, month, workday, until, count } = parts;
  const options: Partial<Options> = { freq: FREQUENCIES[unit], interval: every };
  if (workday) Object.assign(options, { byweekday: days(WORKDAYS), bysetpos: workday });
  else if (weekdays) options.byweekday = days(weekdays, nth);
  if (month) options.bymonth = month;
  if (monthDays) Object.assign(options, onDays(monthDays));
  if (until) options.until = instantOf(until);
  if (count) options.count = count;
  return RRule.optionsToString(options).replace('RRULE:', '').replace('T000000Z', '');
}

export function partsOf(rule: Rule): RuleParts {
  const { freq, interval = 1, byweekday, bymonthday, bymonth, bysetpos, until, count } = RRule.parseString(rule);
  const weekdays = list(byweekday).filter((one) => one instanceof Weekday);
  const nth = weekdays[0]?.n;
  const workday =
    weekdays.length === WORKDAYS.length && typeof bysetpos === 'number' ? (bysetpos as 1 | -1) : undefined;
  const monthDays = list(bymonthday);
  const unit = (Object.keys(FREQUENCIES) as Unit[]).find((one) => FREQUENCIES[one] === freq) ?? 'month';
  return {
    unit,
    every: interval,
    ...(weekdays.length > 0 && !workday && { weekdays: weekdays.map(({ weekday }) => weekday + 1) }),
    ...(nth && { nth }),
    ...(monthDays.length > 0 && { monthDays: bysetpos === -1 ? monthDays.slice(-1) : monthDays }),
    ...(bymonth && { month: list(bymonth)[0] }),
    ...(workday && { workday }),
    ...(until && { until: dayOfInstant(until) }),
    ...(count && { count }),
  };
}

/** The days a rule falls on after one day and up to another, at most so many. `start` is the first day it can fall on. */
export function daysOf(rule: Rule, start: Day, after: Day, upTo: Day, most: number): Day[] {
  const found: Day[] = [];
  if (upTo <= after) return found;
  parsed(rule, start).between(instantOf(after), instantOf(upTo), true, (date) => {
    const day = dayOfInstant(date);
    if (day > after) found.push(day);
    return found.length < most;
  });
  return found.slice(0, most);
}

/** The first day a rule falls on after a day; undefined where it has ended. */
export function dayAfter(rule: Rule, start: Day, after: Day): Day | undefined {
  const date = parsed(rule, start).after(instantOf(after), false);
  return date ? dayOfInstant(date) : undefined;
}

/** A rule that falls on days like one day, as if it had been said on another: its weekday, its day of the month. */
export function likeDay(rule: Rule, one: Day, other: Day): Rule {
  const parts = partsOf(rule);
  const { unit, weekdays, monthDays, month } = parts;
  if (unit === 'week' && weekdays?.join() === String(weekdayOf(one)))
    return ruleOf({ ...parts, weekdays: [weekdayOf(other)] });
  if (monthDays?.join() !== String(Number(one.slice(8)))) return rule;
  const months = month ? { month: Number(other.slice(5, 7)) } : {};
  return ruleOf({ ...parts, ...months, monthDays: [Number(other.slice(8))] });
}

function weekdayOf(day: Day): number {
  return instantOf(day).getUTCDay() || 7;
}

/** How many times a month it comes, on average over the years. */
export function timesAMonth(rule: Rule): number {
  const { unit, every, weekdays = [], monthDays = [] } = partsOf(rule);
  if (unit === 'month') return Math.max(1, monthDays.length, weekdays.length) / every;
  if (unit === 'year') return 1 / 12 / every;
  if (unit === 'week') return (Math.max(1, weekdays.length) * WEEKS_A_MONTH) / every;
  return (weekdays.length > 0 ? weekdays.length * WEEKS_A_MONTH : DAYS_A_MONTH) / every;
}

const DAYS_A_MONTH = 365.2425 / 12;
const WEEKS_A_MONTH = DAYS_A_MONTH / 7;

function parsed(rule: Rule, start: Day): RRule {
  return new RRule({ ...RRule.parseString(rule), dtstart: instantOf(start) });
}

/** The 31st of every month falls on the last day of shorter ones: of all it may fall back on, the last. */
function onDays(named: readonly number[]): Partial<Options> {
  const [only] = named;
  if (named.length > 1 || only === undefined || only <= SHORTEST_MONTH) return { bymonthday: [...named] };
  const all = Array.from({ length: only - SHORTEST_MONTH + 1 }, (_, place) => SHORTEST_MONTH + place);
  return { bymonthday: all, bysetpos: -1 };
}

function days(numbers: readonly number[], nth?: number): Weekday[] {
  return numbers.map((number) => new Weekday(number - 1, nth));
}

function list<T>(value: T | T[] | null | undefined): T[] {
  return value === null || value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** Days as instants of UTC: the library then meets no clock change. */
function instantOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayOfInstant(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
