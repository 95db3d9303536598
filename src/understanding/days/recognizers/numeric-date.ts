import { dayOf } from '../calendar';
import { has } from '../lexemes';
import type { DayRecognizer, Line, Read } from '../line';
import type { PartialDate } from '../reading';
import { cleanStart } from './calendar-date';
import { fullYear } from './year';

/** 3/4, 3.4., 01.10.2026, 2026-10-01, 2/2013, 12-2015, 02 04 2009: dates in digits, day and month by the person's order. */
export const numericDate: DayRecognizer = (line, at) => {
  if (!cleanStart(line, at)) return undefined;
  const parts = line.lexemes[at]?.parts;
  if (!parts) return spaced(line, at);
  const mark = parts.at(-1)!;
  const after = line.lexemes[at + 1];
  // One more number behind makes it a version, an address or an account.
  if (after?.joined && (after.mark === '/' || after.mark === '-' || after.mark === '.') && joinedNumber(line, at + 2)) {
    if (after.mark === mark && mark !== '-') return undefined;
  }
  if (after?.joined && /^\p{L}/u.test(after.text) && !/^\p{Script=Han}/u.test(after.text)) return undefined;
  return parts.length === 4 ? three(line, at, parts, mark) : two(line, at, parts, mark);
};

function three(line: Line, at: number, [a = '', b = '', c = '']: readonly string[], mark: string): Read | undefined {
  if (a.length === 4) return read(line, at, { year: Number(a), month: Number(b), day: Number(c) });
  if (a.length > 2 || b.length > 2) return undefined;
  // "1.1.30" is a version; "01.10.26" is a day.
  if (c.length === 2 && mark === '.' && (a.length < 2 || b.length < 2) && line.order === 'mdy') return undefined;
  const year = fullYear(c, line.today);
  if (year === undefined) return undefined;
  const order = mark === '.' ? 'dmy' : line.order;
  return read(line, at, inOrder(line, Number(a), Number(b), year, order));
}

function two(line: Line, at: number, [a = '', b = '']: readonly string[], mark: string): Read | undefined {
  if (mark === '/' && b.length === 4) return monthOnly(at, Number(b), Number(a));
  if (mark === '/' && a.length === 4) return monthOnly(at, Number(a), Number(b));
  if (a.length > 2 || b.length > 2) return undefined;
  const cued = isCued(line, at);
  if (mark === '.') {
    // "3.4" alone is a number: a second dot, or a preposition, makes it a day.
    const dot = line.lexemes[at + 1];
    const closed = dot?.joined && dot.mark === '.' && line.words.order === 'dmy';
    const before = line.lexemes[at - 1];
    const dated =
      has(before, 'on') || has(before, 'onNumber') || has(before, 'since') || before?.senses.weekday !== undefined;
    if ((!closed && !dated) || has(dot, 'clock') || has(dot, 'counted')) return undefined;
    return read(line, at, inOrder(line, Number(a), Number(b), undefined, 'dmy'), closed ? at + 2 : at + 1);
  }
  if (!cued && !isClear(line, at, a, b)) return undefined;
  return read(line, at, inOrder(line, Number(a), Number(b), undefined, line.order));
}

/** "02 04 2009", "12-2015", "2015-3" and, after a preposition, "12-5". */
function spaced(line: Line, at: number): Read | undefined {
  const [a, b, c] = [0, 1, 2].map((offset) => line.lexemes[at + offset]);
  if (a?.number === undefined || a.text.length === 3) return undefined;
  if (has(b, 'of') && c?.number !== undefined) return worded(line, at);
  if (b?.mark === '-' && b.joined && c?.joined && c.number !== undefined) {
    if (line.lexemes[at + 3]?.joined && line.lexemes[at + 3]?.mark === undefined) return undefined;
    if (a.text.length <= 2 && c.text.length === 4) return monthOnly(at, c.number, a.number, at + 3);
    if (a.text.length === 4 && c.text.length <= 2) return monthOnly(at, a.number, c.number, at + 3);
    if (a.text.length > 2 || c.text.length > 2 || !has(line.lexemes[at - 1], 'on')) return undefined;
    return read(line, at, inOrder(line, a.number, c.number, undefined, line.order), at + 3);
  }
  if (a.text.length !== 2 || b?.number === undefined || b.text.length !== 2 || b.joined) return undefined;
  if (c?.number === undefined || c.joined || (c.text.length !== 4 && c.text.length !== 2)) return undefined;
  if (line.lexemes[at - 1]?.number !== undefined || line.lexemes[at + 3]?.number !== undefined) return undefined;
  const year = fullYear(c.text, line.today);
  return year === undefined ? undefined : read(line, at, inOrder(line, a.number, b.number, year, line.order), at + 3);
}

/** Day and month in the person's order; the other way round where only that is a day, or only that has been. */
function inOrder(line: Line, a: number, b: number, year: number | undefined, order: 'dmy' | 'mdy'): PartialDate {
  const [first, other] = [
    { year, month: b, day: a },
    { year, month: a, day: b },
  ].sort(() => (order === 'dmy' ? 0 : -1)) as [PartialDate, PartialDate];
  const [day, turned] = [first, other].map((date) => dayOf(date.year ?? 2000, date.month ?? 0, date.day ?? 0));
  if (!turned) return first;
  if (!day) return other;
  return year !== undefined && day > line.today && turned <= line.today ? other : first;
}

/** "9 de 8 de 1971", "21 del 3 de 2025". */
function worded(line: Line, at: number): Read | undefined {
  const [day, , month, of, year] = [0, 1, 2, 3, 4].map((offset) => line.lexemes[at + offset]);
  if (!has(of, 'of') || year?.number === undefined || year.text.length !== 4) {
    if (!has(line.lexemes[at - 1], 'onNumber') || of?.senses.unit !== undefined || has(of, 'counted')) return undefined;
    return read(line, at, { month: month?.number, day: day?.number }, at + 3);
  }
  return read(line, at, { year: year.number, month: month?.number, day: day?.number }, at + 5);
}

function read(line: Line, at: number, date: PartialDate, end = at + 1): Read | undefined {
  const { year = 2000, month = 0, day = 0 } = date;
  if (year < 1900 || year > 2199 || dayOf(year, month, day) === undefined) return undefined;
  return { reading: { grain: 'day', date }, end: Math.min(end, line.lexemes.length) };
}

function monthOnly(at: number, year: number, month: number, end = at + 1): Read | undefined {
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return undefined;
  return { reading: { grain: 'month', date: { year, month } }, end };
}

function isCued(line: Line, at: number): boolean {
  const before = line.lexemes[at - 1];
  const cues = ['on', 'onNumber', 'from', 'since', 'until', 'between', 'to', 'the'] as const;
  return cues.some((cue) => has(before, cue)) || before?.senses.weekday !== undefined || before?.senses.move === 0;
}

/** d/m without a preposition: not "24/7", "1/2 pizza" or "5/5 stars". */
function isClear(line: Line, at: number, a: string, b: string): boolean {
  const after = line.lexemes[at + 1];
  if (has(after, 'counted') || `${a}/${b}` === '24/7') return false;
  const word = after !== undefined && after.mark === undefined && after.number === undefined && !after.barrier;
  return !(word && /^(1\/[2348]|2\/3)$/.test(`${a}/${b}`));
}

function joinedNumber(line: Line, at: number): boolean {
  const lexeme = line.lexemes[at];
  return lexeme?.joined === true && (lexeme.number !== undefined || lexeme.parts !== undefined);
}
