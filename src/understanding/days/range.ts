import type { Day, Period } from '../../ledger/period';
import { single } from './calendar';
import { has, type Lexeme } from './lexemes';
import { type DayRecognizer, dayNumberAt, type Line, type Read, skip } from './line';
import { type PartialDate, type Reading, settle } from './reading';
import { readingAt } from './recognizers';
import { away, lengthAt } from './recognizers/length';
import { movedUnit } from './recognizers/moved-unit';
import { periodAt } from './recognizers/within';

/** Before all that anybody has recorded: "until march" begins nowhere. */
const BEGINNING: Day = '1970-01-01';

/** "since monday", "until 5 may", "from 3 to 12 march", "between Jan 2019 and now", "this year so far": two ends. */
export const range: DayRecognizer = (line, at) =>
  soFar(line, at) ?? fromTo(line, at) ?? since(line, at) ?? until(line, at);

function soFar(line: Line, at: number): Read | undefined {
  const before = has(line.lexemes[at], 'soFar');
  const start = before ? skip(line, at + 1, 'in', 'of', ',') : at;
  const found = readingAt(line, start) ?? (before ? periodAt(line, start) : undefined);
  if (!found || (before && found.reading.grain === 'day')) return undefined;
  const after = skip(line, found.end, ',');
  if (!before && !has(line.lexemes[after], 'soFar')) return undefined;
  const period = settle(found.reading, line.today);
  if (!period || period.from > line.today) return undefined;
  return ranged({ from: period.from, to: line.today }, before ? found.end : after + 1);
}

function since(line: Line, at: number): Read | undefined {
  if (!has(line.lexemes[at], 'since')) return undefined;
  const end = endAt(line, at + 1);
  if (end && !end.bare) {
    const from = settle(end.reading, line.today)?.from;
    if (from && from <= line.today) return ranged({ from, to: line.today }, skip(line, end.end, 'soFar'));
  }
  const length = lengthAt(line, at + 1);
  return length && ranged({ from: away(line.today, length, -1), to: line.today }, length.end);
}

function until(line: Line, at: number): Read | undefined {
  if (!has(line.lexemes[at], 'until')) return undefined;
  const end = endAt(line, at + 1);
  const to = end && !end.bare ? settle(end.reading, line.today)?.to : undefined;
  return end && to ? ranged({ from: BEGINNING, to }, end.end) : undefined;
}

function fromTo(line: Line, at: number): Read | undefined {
  const between = has(line.lexemes[at], 'between');
  const opened = between || has(line.lexemes[at], 'from') || has(line.lexemes[at], 'since');
  if (opened) {
    const found = twoEnds(line, at + 1, true, between);
    if (found) return found;
  }
  return twoEnds(line, at, false, false);
}

function twoEnds(line: Line, at: number, opened: boolean, between: boolean): Read | undefined {
  const first = endAt(line, at, opened);
  if (!first) return undefined;
  const joint = skip(line, first.end, ',', '.');
  const connector = line.lexemes[joint];
  if (!connector || !connects(connector, between)) return undefined;
  const second = endAt(line, joint + 1 + (has(line.lexemes[joint + 1], 'to') ? 1 : 0));
  if (!second) return undefined;
  if (first.bare && (second.bare || !monthDay(second.reading))) return undefined;
  if (second.bare && !closes(line, first, second, connector, opened)) return undefined;
  if (!opened && !alike(first.reading, second.reading)) return undefined;
  const joined = join(first.reading, second.reading, line.today);
  if (!joined) return undefined;
  const { reversed, ...period } = joined;
  const read = ranged(period, second.end);
  return reversed ? { ...read, reading: { ...read.reading, reversed } } : read;
}

interface End extends Read {
  /** Only a number: its month is at the other end. */
  readonly bare?: boolean;
}

function endAt(line: Line, at: number, opened = false): End | undefined {
  const place = skip(line, at, 'the', 'on', 'in', 'onNumber', 'from');
  if (has(line.lexemes[place], 'now')) return { reading: { grain: 'day', period: single(line.today) }, end: place + 1 };
  const moved = dayInMoved(line, place);
  if (moved) return moved;
  for (const start of place > at ? [place, place - 1, at] : [at]) {
    const found = readingAt(line, start);
    if (found) return found.reading.middle ? onMiddle(found, found.reading.middle) : found;
  }
  const day = dayNumberAt(line, place);
  const dot = line.lexemes[day?.end ?? 0];
  if (!day || (!opened && line.lexemes[place]?.parts)) return undefined;
  return {
    reading: { grain: 'day', date: { day: day.value } },
    end: dot?.mark === '.' ? day.end + 1 : day.end,
    bare: true,
  };
}

function onMiddle({ end, reading: { grain } }: Read, middle: Day): End {
  return { reading: { grain, period: single(middle) }, end };
}

/** "22 this month" at the end of a range. */
function dayInMoved(line: Line, at: number): End | undefined {
  const day = dayNumberAt(line, at);
  const month = day && movedUnit(line, skip(line, day.end, 'of', 'in', '.'));
  const first = month?.reading.grain === 'month' && !month.reading.weak ? month.reading.period?.from : undefined;
  if (!day || !month || !first) return undefined;
  const date = { year: Number(first.slice(0, 4)), month: Number(first.slice(5, 7)), day: day.value };
  return { reading: { grain: 'day', date }, end: month.end };
}

function connects(lexeme: Lexeme, between: boolean): boolean {
  if (lexeme.barrier) return false;
  return (
    /^[-~–—]$/.test(lexeme.mark ?? '') || has(lexeme, 'to') || has(lexeme, 'until') || (between && has(lexeme, 'and'))
  );
}

/** "nov 19-20", "april 9th through 17th": a number that ends a range is the later day and nothing counted by it follows. */
function closes(line: Line, first: End, second: End, connector: Lexeme, opened: boolean): boolean {
  if (!monthDay(first.reading)) return false;
  const next = line.lexemes[second.end];
  const free = next === undefined || next.mark !== undefined || next.barrier === true;
  return (
    (first.reading.date!.day! < second.reading.date!.day! || opened) && (free || opened || connector.mark !== undefined)
  );
}

function monthDay({ date }: Reading): boolean {
  return date?.month !== undefined && date.day !== undefined;
}

/** Without "from" both ends must be of a kind: "march to may", not "march to friday". */
function alike(first: Reading, second: Reading): boolean {
  const dated = first.date !== undefined || second.date !== undefined;
  return first.grain === second.grain || (dated && first.grain !== 'year' && second.grain !== 'year');
}

/** The first end is of the past where that is open; the second is the first such day on or after it. */
function join(first: Reading, second: Reading, today: Day): (Period & { reversed?: boolean }) | undefined {
  const [a, b] = complete(first.date, second.date);
  if (first.date?.month !== undefined && second.date?.month !== undefined && inOneMonth(a, b)) {
    const from = settle({ ...second, date: { ...b, year: b?.year ?? a?.year } }, today)?.from;
    const to = from && settle({ ...first, date: { ...a, year: Number(from.slice(0, 4)) } }, today)?.to;
    if (from && to && from < to) return { from, to, reversed: true };
  }
  const from = settle({ ...first, date: a }, openYear(a, b) ? today : anchorOf(second, b, today))?.from;
  if (from === undefined) return undefined;
  const to = settle({ ...second, date: b }, from, b !== undefined && b.year === undefined)?.to;
  if (to === undefined) return undefined;
  return from <= to ? { from, to } : { from: settle(second, today)?.from ?? to, to: from, reversed: true };
}

/** "From 20 November to 10 November": nobody means a year less ten days. */
function inOneMonth(a?: PartialDate, b?: PartialDate): boolean {
  const year = a?.year === undefined || b?.year === undefined || a.year === b.year;
  return year && a?.month === b?.month && (a?.day ?? 0) > (b?.day ?? 32);
}

function openYear(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  return b?.year === undefined || a?.year !== undefined;
}

/** "18 november to 5 february 2017": the first end is the newest before the second. */
function anchorOf(second: Reading, date: PartialDate | undefined, today: Day): Day {
  const to = settle({ ...second, date }, today)?.to;
  return to === undefined ? today : to;
}

/** What one end leaves out and the other says: "3 to 12 march", "april 9th through 17th", "march 2025 to may". */
function complete(a?: PartialDate, b?: PartialDate): [PartialDate | undefined, PartialDate | undefined] {
  if (!a || !b) return [a, b];
  if (a.month === undefined && a.day !== undefined && b.month !== undefined && b.day !== undefined) {
    return [{ ...a, ...monthFrom(b, a.day <= b.day ? 0 : -1) }, b];
  }
  if (b.month === undefined && b.day !== undefined && a.month !== undefined) {
    return [a, { ...b, ...monthFrom(a, (a.day ?? 0) <= (b.day ?? 0) ? 0 : 1) }];
  }
  if (a.year !== undefined && b.year === undefined && b.month !== undefined) {
    return [a, (b.month ?? 0) >= (a.month ?? 0) ? { ...b, year: a.year } : { ...b, year: a.year + 1 }];
  }
  return [a, b];
}

function monthFrom({ year, month = 1 }: PartialDate, offset: -1 | 0 | 1): PartialDate {
  const index = month - 1 + offset;
  return { month: ((index + 12) % 12) + 1, year: year === undefined ? undefined : year + Math.floor(index / 12) };
}

function ranged(period: Period, end: number): Read {
  return {
    reading: { grain: 'range', period: period.from <= period.to ? period : { from: period.to, to: period.to } },
    end,
  };
}
