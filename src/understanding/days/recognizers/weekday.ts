import { addDays } from '../../../ledger/period';
import { single, unitOf, weekdayOf } from '../calendar';
import { has } from '../lexemes';
import { type DayRecognizer, dayNumberAt, type Line, type Read, skip } from '../line';
import { settle, weekdaysOf } from '../reading';
import { calendarDate } from './calendar-date';
import { movedUnit } from './moved-unit';
import { numericDate } from './numeric-date';

/** "friday", "last friday", "vendredi dernier", "friday of last week", "Friday, 20 November", "monday 16th". */
export const weekday: DayRecognizer = (line, at) => {
  const { weekday: first, move, short, stretch } = line.lexemes[at]?.senses ?? {};
  if (move !== undefined && first === undefined) {
    const place = skip(line, at + 1, 'the');
    const named = line.lexemes[place]?.senses.weekday;
    if (named === undefined || stretch === 'previous') return weekFirst(line, at);
    return withDate(line, place + 1, named) ?? beside(line, named, move, place + 1);
  }
  if (first === undefined) return weekFirst(line, at);
  const dated = withDate(line, at + 1, first);
  if (dated) return dated;
  const inWeek = ofWeek(line, at + 1, first);
  if (inWeek) return inWeek;
  const after = line.lexemes[at + 1]?.senses;
  if (after?.move !== undefined && after.unit === undefined && line.lexemes[at + 2]?.senses.unit === undefined) {
    return beside(line, first, after.move, at + 2);
  }
  return { reading: { grain: 'day', date: { weekday: first }, weak: short ? 'cue' : undefined }, end: at + 1 };
};

/** A date behind the weekday says more than the weekday. */
function withDate(line: Line, at: number, named: number): Read | undefined {
  const place = skip(line, at, ',', '.', '-', '(', 'the', 'on', 'of', 'onNumber');
  const date = calendarDate(line, place) ?? numericDate(line, place);
  if (date?.reading.grain === 'day') {
    return { reading: { ...date.reading, date: { ...date.reading.date, weekday: named } }, end: date.end };
  }
  const day = dayNumberAt(line, place);
  if (!day) return undefined;
  const next = line.lexemes[day.end];
  const bare = !day.marked && !has(line.lexemes[place - 1], 'onNumber') && !has(next, 'dayMarks');
  const short = line.lexemes[at - 1]?.senses.short;
  if (bare && (short || (next !== undefined && next.mark === undefined && !next.barrier))) return undefined;
  const reading = { grain: 'day', date: { weekday: named, day: day.value } } as const;
  // "monday 50" is money, "monday 16" only where there was such a monday.
  return settle(reading, line.today) && { reading, end: has(next, 'dayMarks') ? day.end + 1 : day.end };
}

/** "last week tuesday" */
function weekFirst(line: Line, at: number): Read | undefined {
  const week = movedUnit(line, at);
  if (week?.reading.grain !== 'week' || !week.reading.period || week.reading.weak) return undefined;
  const place = skip(line, week.end, 'on', ',', 'the');
  const { weekday: named, short } = line.lexemes[place]?.senses ?? {};
  const [day] = named === undefined || short ? [] : weekdaysOf(week.reading.period, named);
  return day === undefined ? undefined : { reading: { grain: 'day', period: single(day) }, end: place + 1 };
}

function ofWeek(line: Line, at: number, named: number): Read | undefined {
  const week = movedUnit(line, skip(line, at, ',', 'of', 'in', 'on', 'the'));
  if (week?.reading.grain !== 'week' || !week.reading.period || week.reading.weak) return undefined;
  const [day] = weekdaysOf(week.reading.period, named);
  return day === undefined ? undefined : { reading: { grain: 'day', period: single(day) }, end: week.end };
}

function beside(line: Line, named: number, move: -1 | 0 | 1, end: number): Read {
  const { today, words } = line;
  const calendar = words.lastWeekday === 'week' || move === 0;
  const ahead = (named - weekdayOf(today) + 7) % 7;
  const day = calendar
    ? addDays(unitOf('week', today, 1, move).from, named - 1)
    : addDays(today, move < 0 ? (ahead || 7) - 7 - (ahead === 0 ? 7 : 0) : ahead || 7);
  return { reading: { grain: 'day', period: single(day) }, end };
}
