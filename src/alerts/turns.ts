import { instantAt } from '../ledger/instant';
import { dayAt, monthOf, type Period, weekOf } from '../ledger/period';

/** A period that is over, the one before it, and the instant at which it is told. */
interface Over {
  readonly period: Period;
  readonly before: Period;
  readonly at: Date;
}

/** What turns for a person with the calendar: the newest week and month that are over, and the next instants. */
export interface Turns {
  readonly today: string;
  readonly week: Over;
  readonly month: Over;
  /** The first instant to come at which a week or a month is told. */
  readonly next: Date;
}

/** The calendar of somebody in this zone whose week begins on this day, told at this hour of theirs. */
export function turnsAt(now: Date, zone: string, firstWeekday: number, hour: number): Turns {
  const today = dayAt(now, zone);
  const over = (of: (offset: number) => Period): Over & { readonly next: Date } => ({
    period: of(-1),
    before: of(-2),
    at: hourOf(of(0).from, hour, zone),
    next: hourOf(of(1).from, hour, zone),
  });
  const week = over((offset) => weekOf(today, firstWeekday, offset));
  const month = over((offset) => monthOf(today, offset));
  const coming = [week, month].flatMap(({ at, next }) => [at, next]).filter((instant) => instant > now);
  const next = new Date(Math.min(...coming.map((instant) => instant.getTime())));
  return { today, week, month, next };
}

const MOST_KNOWN = 5_000;
const known = new Map<string, number>();

/** An hour of a day as a UTC instant. Few days of few zones are asked for by many people, and a zone's rules are slow to ask. */
export function hourOf(day: string, hour: number, zone: string): Date {
  const wall = `${day}T${String(hour).padStart(2, '0')}:00`;
  const key = `${wall} ${zone}`;
  const instant = known.get(key) ?? instantAt(wall, zone).getTime();
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, instant);
  return new Date(instant);
}
