import { type Day, isDay } from '../ledger/period';
import { folded } from './folded';
import type { DayOrder } from './mapping';

const LOCALES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'ru'];
/** A time of day behind a date says nothing more of the day. */
const TIME = /[T ,]+\d{1,2}:\d{2}.*$/;
/** Longer than any way to write a day, with a time and a zone behind it: such a cell is not looked at. */
const LONGEST = 80;

let months: ReadonlyMap<string, number> | undefined;

/** The day that a cell says, 'no-such-day' for 30 February, undefined where it is no date at all. */
export function readDay(cell: string, order: DayOrder): Day | 'no-such-day' | undefined {
  if (cell.length > LONGEST) return undefined;
  const text = cell.trim().replace(TIME, '');
  const parts = numbered(text, order) ?? named(text);
  if (!parts) return undefined;
  const [year, month, day] = parts;
  const whole = year < 100 ? (year < 70 ? 2000 : 1900) + year : year;
  const said = [String(whole).padStart(4, '0'), pad(month), pad(day)].join('-');
  return isDay(said) ? said : 'no-such-day';
}

/** What a column of dates shows of its order: each cell that can be read only one way votes for it. */
export function dayOrderOf(cells: readonly string[]): { readonly order?: DayOrder; readonly dots: boolean } {
  let [days, monthsFirst, years, dots] = [0, 0, 0, 0];
  for (const cell of cells) {
    const [, first, sign, second] = /^\s*(\d{1,4})([-./ ])(\d{1,2})\2\d{2,4}/.exec(cell) ?? [];
    if (!first || !second) continue;
    if (first.length > 2) years += 1;
    else if (Number(first) > 12) days += 1;
    else if (Number(second) > 12) monthsFirst += 1;
    if (sign === '.') dots += 1;
  }
  const most = Math.max(days, monthsFirst, years);
  const order = most === 0 ? undefined : most === years ? 'ymd' : most === days ? 'dmy' : 'mdy';
  return { order, dots: dots > 0 };
}

type Parts = readonly [year: number, month: number, day: number];

function numbered(text: string, order: DayOrder): Parts | undefined {
  const [, year, month, day] =
    /^(\d{4})[-./年 ](\d{1,2})[-./月 ](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year) return [Number(year), Number(month), Number(day)];
  const [, first, second, third] = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4}|\d{2})$/.exec(text) ?? [];
  if (!first) return undefined;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (order === 'ymd') return [a, b, c];
  return order === 'mdy' ? [c, a, b] : [c, b, a];
}

function named(text: string): Parts | undefined {
  const [, day, month, year] = /^(\d{1,2})\.?[- ]+(?:de )?([\p{L}.]+)[- ,]+(?:de )?(\d{4}|\d{2})$/u.exec(text) ?? [];
  const [, name, dayBehind, yearBehind] = /^([\p{L}.]+)[- ]+(\d{1,2})(?:st|nd|rd|th)?,?[- ]+(\d{4})$/u.exec(text) ?? [];
  const number = monthNumber(month ?? name ?? '');
  return number ? [Number(year ?? yearBehind), number, Number(day ?? dayBehind)] : undefined;
}

function monthNumber(name: string): number | undefined {
  months ??= monthNames();
  const key = folded(name).replaceAll('.', '');
  return months.get(key) ?? (key.length > 3 ? months.get(key.slice(0, 3)) : undefined);
}

function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (const locale of LOCALES)
    for (const style of ['short', 'long'] as const)
      for (let month = 0; month < 12; month += 1) {
        const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, timeZone: 'UTC' });
        const parts = format.formatToParts(Date.UTC(2026, month, 15));
        const name = folded(parts.find(({ type }) => type === 'month')!.value).replaceAll('.', '');
        if (!names.has(name)) names.set(name, month + 1);
      }
  return names;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
