import { has, type Lexeme } from '../lexemes';
import { type DayRecognizer, dayNumberAt, type Line, type Read, skip } from '../line';
import type { PartialDate } from '../reading';
import { fullYear, yearAt } from './year';

/** "3 march 2025", "march 3rd", "le 3 mars", "2017 april", "25SEP24", "march last year", "may": a month by its name. */
export const calendarDate: DayRecognizer = (line, at) =>
  dayFirst(line, at) ?? monthFirst(line, at) ?? yearFirst(line, at);

function dayFirst(line: Line, at: number): Read | undefined {
  if (!cleanStart(line, at)) return undefined;
  const day = dayNumberAt(line, at);
  if (!day) return undefined;
  const place = skip(line, day.end, 'of', 'the', 'on', 'in', '.', '-', '/');
  const month = line.lexemes[place]?.senses.month;
  if (month === undefined) return undefined;
  return withYear(line, place + 1, { day: day.value, month }, line.lexemes[day.end]?.mark);
}

function monthFirst(line: Line, at: number): Read | undefined {
  const lexeme = line.lexemes[at];
  const month = lexeme?.senses.month;
  if (month === undefined) return undefined;
  if (isNoDay(line.lexemes[at - 1])) return undefined;
  const place = skip(line, skip(line, at + 1, '.', '-', '/'), 'the', 'on');
  const day = dayNumberAt(line, place);
  const timed = day && line.lexemes[day.end]?.mark === ':';
  if (day && has(line.lexemes[day.end], 'dayMarks')) {
    return { reading: { grain: 'day', date: { day: day.value, month } }, end: day.end + 1 };
  }
  if (day && !timed && !isLength(line, day.end) && !(lexeme?.senses.short && clocked(line, day.end))) {
    return withYear(line, day.end, { day: day.value, month }, line.lexemes[at + 1]?.mark);
  }
  const found = withYear(line, at + 1, { month });
  if (found?.reading.date?.year !== undefined) return found;
  const moved = movedMonth(line, at + 1, month);
  if (moved) return moved;
  // 三月 is nothing else.
  const weak = /\p{Script=Han}/u.test(lexeme!.text) ? undefined : lexeme?.senses.short ? 'cue' : 'place';
  return { reading: { grain: 'month', date: { month }, weak }, end: at + 1 };
}

/** "2017 april", "2019-aug-1", "去年10月3日" has marks of its own. */
function yearFirst(line: Line, at: number): Read | undefined {
  if (!cleanStart(line, at)) return undefined;
  const year = yearAt(line, at);
  if (!year) return undefined;
  const place = skip(line, year.end, ',', '-', '/', 'in', 'of');
  const month = line.lexemes[place]?.senses.month;
  if (month === undefined) return undefined;
  const day = dayNumberAt(line, skip(line, place + 1, '.', '-', '/'));
  if (day) return { reading: { grain: 'day', date: { year: year.year, month, day: day.value } }, end: day.end };
  return { reading: { grain: 'month', date: { year: year.year, month } }, end: place + 1 };
}

/** A month by name beside its place: "last march", "marzo pasado" — the newest that is over, or the next to come. */
function movedMonth(line: Line, at: number, month: number): Read | undefined {
  const { move, unit } = line.lexemes[at]?.senses ?? {};
  if (move === undefined || unit !== undefined || line.lexemes[at + 1]?.senses.unit !== undefined) return undefined;
  if (line.lexemes[at + 1]?.senses.weekday !== undefined) return undefined;
  return { reading: { grain: 'month', date: monthBeside(line, month, move) }, end: at + 1 };
}

/** The year of "last march", "this march", "next march". */
export function monthBeside({ today }: Line, month: number, move: -1 | 0 | 1): PartialDate {
  const year = Number(today.slice(0, 4));
  const now = Number(today.slice(5, 7));
  if (move === 0) return { year, month };
  if (move < 0) return { year: month < now ? year : year - 1, month };
  return { year: month > now ? year : year + 1, month };
}

/** `mark` stood between day and month: "12-11-24" has it twice, "november 18-19" is a range. */
function withYear(line: Line, at: number, date: PartialDate, mark?: string): Read | undefined {
  const grain = date.day === undefined ? 'month' : 'day';
  const plain = { reading: { grain, date } as const, end: at };
  const place = skip(line, at, ',', '.', '-', '/', 'of', 'in');
  const year = yearAt(line, place);
  if (year && !line.lexemes[place]?.barrier && !isLength(line, year.end)) {
    return { reading: { grain, date: { ...date, year: year.year } }, end: skipEra(line, year.end) };
  }
  // Two digits are a year only where a day stands before them, or "of": "9 aug 96", "april of 87".
  const short = line.lexemes[place];
  const after = line.lexemes[place + 1];
  const parted = line.lexemes[place - 1]?.mark;
  if (place > at && (parted === '-' || parted === '/') && parted !== mark) return plain;
  const of = place > at && has(line.lexemes[place - 1], 'of');
  if (short?.number === undefined || short.text.length !== 2 || (date.day === undefined && !of)) return plain;
  if (after?.joined && (after.mark === undefined || after.mark === ':' || after.mark === '%')) return plain;
  if (isLength(line, place + 1) || clocked(line, place + 1) || after?.senses.month !== undefined) return plain;
  const whole = fullYear(short.text, line.today);
  return whole === undefined ? plain : { reading: { grain, date: { ...date, year: whole } }, end: place + 1 };
}

/** "г.", "года" after a year. */
function skipEra(line: Line, at: number): number {
  return skip(line, at, 'yearMarks');
}

function isLength(line: Line, at: number): boolean {
  const { unit, month, count } = line.lexemes[at]?.senses ?? {};
  return (unit !== undefined && month === undefined && count === undefined) || has(line.lexemes[at], 'counted');
}

/** "32 August", "0 marzo": what is no day makes no month of the rest. */
function isNoDay(before: Lexeme | undefined): boolean {
  return before?.number !== undefined && before.text.length <= 2 && (before.number < 1 || before.number > 31);
}

function clocked(line: Line, at: number): boolean {
  return has(line.lexemes[at], 'clock');
}

/** Whether a number begins here and is not the rest of another: "A12", "#3", "1.5". */
export function cleanStart(line: Line, at: number): boolean {
  const lexeme = line.lexemes[at];
  if (!lexeme?.joined) return true;
  const before = line.lexemes[at - 1];
  if (!before) return true;
  if (before.mark !== undefined) return /[([{:;,"'=~!?<>–—、，。¿¡-]/.test(before.mark);
  return /\p{Script=Han}$/u.test(before.text);
}
