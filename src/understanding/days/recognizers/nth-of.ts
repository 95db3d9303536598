import { isoWeek, single } from '../calendar';
import { has } from '../lexemes';
import { type DayRecognizer, type Line, ordinalAt, type Read, skip } from '../line';
import { settle, weekdaysOf, weekOfMonth } from '../reading';
import { periodAt } from './within';
import { yearAt } from './year';

/** "first monday of last month", "the last week of july", "week 27 of last year", "última semana de 2016". */
export const nthOf: DayRecognizer = (line, at) => numberedWeek(line, at) ?? nth(line, at);

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
  if (weekday !== undefined) {
    const days = weekdaysOf(whole, weekday);
    const day = final ? days.at(-1) : days[ordinal.value - 1];
    return day === undefined ? undefined : { reading: { grain: 'day', period: single(day) }, end: found.end };
  }
  if (unit === 'week') {
    const period = weekOfMonth(whole, ordinal.value);
    return period && { reading: { grain: 'week', period }, end: found.end };
  }
  if (unit === 'day' && final) return { reading: { grain: 'day', period: single(whole.to) }, end: found.end };
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
