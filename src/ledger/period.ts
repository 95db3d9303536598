/** A calendar day in the person's zone, "YYYY-MM-DD". Days compare as strings. */
export type Day = string;

/** From the first to the last day, both inside. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

const DAY_MS = 86_400_000;
/** Every zone's days begin at a full quarter of an hour of UTC. */
const QUARTER_MS = 900_000;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** The newest quarter that was asked for, and its day. */
  quarter: number;
  day: Day;
}
const zones = new Map<string, Zone>();

/** The wall-clock day in an IANA zone at a UTC instant. Throws RangeError for an unknown zone. */
export function dayAt(instant: Date, zone: string): Day {
  let known = zones.get(zone);
  if (!known) {
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    known = { format: new Intl.DateTimeFormat('en-CA', { timeZone: zone, ...parts }), quarter: Number.NaN, day: '' };
    zones.set(zone, known);
  }
  const quarter = Math.floor(instant.getTime() / QUARTER_MS);
  if (quarter !== known.quarter) {
    known.day = known.format.format(instant);
    known.quarter = quarter;
  }
  return known.day;
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [month, date] = [text.slice(5, 7), text.slice(8)];
  // Every month has those; the rest is asked of the calendar.
  if (month >= '01' && month <= '12' && date >= '01' && date <= '28') return true;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export function addDays(day: Day, count: number): Day {
  const date = Number(day.slice(8)) + count;
  // Within a month no calendar is needed, and most days asked for are.
  if (date >= 1 && date <= 28) return `${day.slice(0, 8)}${date < 10 ? '0' : ''}${date}`;
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** The number of days a period covers, both ends counted. */
export function lengthOf(period: Period): number {
  return Math.round((Date.parse(period.to) - Date.parse(period.from)) / DAY_MS) + 1;
}

/** The calendar month that holds a day; `offset` months later (or earlier when negative). */
export function monthOf(day: Day, offset = 0): Period {
  const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + offset);
  const last = new Date(first);
  last.setUTCMonth(last.getUTCMonth() + 1);
  return { from: first.toISOString().slice(0, 10), to: addDays(last.toISOString().slice(0, 10), -1) };
}

/** The calendar year that holds a day. */
export function yearOf(day: Day, offset = 0): Period {
  const year = String(Number(day.slice(0, 4)) + offset).padStart(4, '0');
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The seven days that hold a day; the week begins on `first` (1 Monday … 7 Sunday, ISO 8601 numbering). */
export function weekOf(day: Day, first = 1, offset = 0): Period {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  const from = addDays(day, -((weekday - first + 7) % 7) + 7 * offset);
  return { from, to: addDays(from, 6) };
}
