import type { Period } from '../../../ledger/period';
import { isoWeek, single } from '../calendar';
import { has, type Lexeme } from '../lexemes';
import { type DayRecognizer, type Line, ordinalAt, type Read, skip } from '../line';
import { settle, weekdaysOf, weekOfMonth } from '../reading';
import { periodAt } from './within';
import { yearAt } from './year';

/** "first monday of last month", "the last week of july", "week 27 of last year", "última semana de 2016". */
export const nthOf: DayRecognizer = (line, at) => numberedWeek(line, at) ?? nth(line, at) ?? nthBehind(line, at);

function nth(line: Line, at: number): Read | undefined {
  const final = has(line.lexemes[at], 'final');
  const ordinal = final ? { value: -1, end: at + 1, marked: true } : ordinalAt(line, at);
  if (!ordinal?.marked) return undefined;
  const { weekday, unit } = line.lexemes[ordinal.end]?.senses ?? {};
  const wanted = weekday ?? unit;
  if (wanted === undefined) return undefined;
  const of = skip(line, ordinal.end + 1, 'of', 'in', 'the');
  const found = periodAt(line, of) ?? periodAt(line, of - 1);
  // Without "of" only a month by name: "первая неделя ноября", not "last week this month".
  if (of === ordinal.end + 1 && found?.reading.date?.month === undefined) return undefined;
  const whole = found && settle(found.reading, line.today);
  if (!whole || found.reading.grain === 'week') return undefined;
  return placed(whole, final ? -1 : ordinal.value, line.lexemes[ordinal.end]!, found.end);
}

/** "october first week", "十月的第二周" */
function nthBehind(line: Line, at: number): Read | undefined {
  const found = periodAt(line, at);
  if (found?.reading.grain !== 'month') return undefined;
  const place = skip(line, found.end, 'of', ',');
  const final = has(line.lexemes[place], 'final');
  const ordinal = final ? { value: -1, end: place + 1, marked: true } : ordinalAt(line, place);
  const part = ordinal?.marked ? line.lexemes[ordinal.end] : undefined;
  const whole = part && settle(found.reading, line.today);
  return whole && ordinal ? placed(whole, ordinal.value, part, ordinal.end + 1) : undefined;
}

/** The first, second … or (-1) last weekday, week or day of a period. */
function placed(whole: Period, place: number, { senses: { weekday, unit } }: Lexeme, end: number): Read | undefined {
  if (weekday !== undefined) {
    const days = weekdaysOf(whole, weekday);
    const day = place < 0 ? days.at(-1) : days[place - 1];
    return day === undefined ? undefined : { reading: { grain: 'day', period: single(day) }, end };
  }
  if (unit === 'week') {
    const period = weekOfMonth(whole, place);
    return period && { reading: { grain: 'week', period }, end };
  }
  if (unit === 'day' && place < 0) return { reading: { grain: 'day', period: single(whole.to) }, end };
  return undefined;
}

function numberedWeek(line: Line, at: number): Read | undefined {
  if (line.lexemes[at]?.senses.unit !== 'week') return undefined;
  const number = line.lexemes[at + 1]?.number;
  if (number === undefined || number < 1 || number > 53) return undefined;
  const after = yearAt(line, skip(line, at + 2, 'of', 'in', ','));
  const now = Number(line.today.slice(0, 4));
  const thisYear = isoWeek(after?.year ?? now, number);
  const period = after || thisYear.from <= line.today ? thisYear : isoWeek(now - 1, number);
  return { reading: { grain: 'week', period }, end: after?.end ?? at + 2 };
}
