import { single } from '../calendar';
import { has } from '../lexemes';
import type { Cue } from '../lexicon';
import { type DayRecognizer, type Line, type Read, skip } from '../line';
import { settle } from '../reading';
import { calendarDate } from './calendar-date';
import { away, fromNow, type Length, lengthAt } from './length';
import { numericDate } from './numeric-date';
import { relativeDay } from './relative-day';
import { year } from './year';

/** "3 days ago", "il y a 3 jours", "in two weeks", "2 days before yesterday": a length of time away from a day. */
export const ago: DayRecognizer = (line, at) => {
  const is = (place: number, ...cues: readonly Cue[]) => cues.some((cue) => has(line.lexemes[place], cue));
  const past = is(at, 'ago', 'agoBefore');
  const ahead = is(at, 'ahead', 'aheadBefore');
  const length = lengthAt(line, past || ahead ? at + 1 : at) ?? bareUnit(line, at);
  if (!length) return undefined;
  if (is(length.end, 'ago')) return day(fromNow(line, length, -1), length.end + 1);
  if (past) return day(fromNow(line, length, -1), length.end);
  for (const [cue, direction] of [
    ['before', -1],
    ['after', 1],
    ['since', 1],
  ] as const) {
    if (!is(length.end, cue)) continue;
    const anchor = anchorAt(line, skip(line, length.end + 1, 'of', 'the', 'on'));
    const from = anchor && settle(anchor.reading, line.today)?.from;
    if (from) return day(away(from, length, direction), anchor.end);
  }
  if (is(length.end, 'ahead')) return day(fromNow(line, length, 1), length.end + 1);
  return ahead ? day(fromNow(line, length, 1), length.end) : undefined;
};

/** "неделю назад", "fortnight ago", "через месяц": one, where the language needs no word for it. */
function bareUnit(line: Line, at: number): Length | undefined {
  const ahead = has(line.lexemes[at], 'aheadBefore') && !has(line.lexemes[at], 'in');
  const place = ahead ? at + 1 : at;
  const unit = line.lexemes[place]?.senses.unit;
  if (unit === undefined || !(ahead || has(line.lexemes[place + 1], 'ago'))) return undefined;
  // "minggu lalu" is last week.
  if (!ahead && line.lexemes[place + 1]!.senses.move !== undefined) return undefined;
  return { terms: [{ count: 1, unit }], end: place + 1 };
}

function anchorAt(line: Line, at: number): Read | undefined {
  return relativeDay(line, at) ?? numericDate(line, at) ?? calendarDate(line, at) ?? year(line, at);
}

function day(found: string, end: number): Read {
  return { reading: { grain: 'day', period: single(found) }, end };
}
