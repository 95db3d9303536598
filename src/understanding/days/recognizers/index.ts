import { has, type Lexeme } from '../lexemes';
import type { DayRecognizer, Line, Read } from '../line';
import { ago } from './ago';
import { calendarDate } from './calendar-date';
import { dayOfMonth } from './day-of-month';
import { decade } from './decade';
import { edge } from './edge';
import { holiday } from './holiday';
import { markedDate } from './marked-date';
import { movedUnit } from './moved-unit';
import { nthOf } from './nth-of';
import { numericDate } from './numeric-date';
import { quarter } from './quarter';
import { relativeDay } from './relative-day';
import { season } from './season';
import { signedLength } from './signed-length';
import { weekOf } from './week-of';
import { weekday } from './weekday';
import { year } from './year';

/** Where two read as far as each other, the one that stands first is right. */
export const DAY_RECOGNIZERS: readonly DayRecognizer[] = [
  relativeDay,
  ago, // before units: "3 weeks ago" is a day, "3 past weeks" a period
  signedLength,
  nthOf, // before units: "last week of july" is not last week
  weekOf,
  edge,
  weekday,
  holiday,
  movedUnit,
  season, // before years: "summer 2025"
  quarter, // before dates: "q3 2025", "1st quarter"
  markedDate, // before dates: 10月3日 has its month in digits
  calendarDate,
  numericDate,
  dayOfMonth,
  decade, // before years: "1990s"
  year,
];

/** The day or period that begins at a lexeme: the reading that covers most of the text. */
export function readingAt(line: Line, at: number): Read | undefined {
  if (!startsDay(line.lexemes[at])) return undefined;
  if (!line.readings.has(at)) line.readings.set(at, longestAt(line, at));
  return line.readings.get(at);
}

/** Whether a lexeme can begin a day at all; most words of a message cannot. */
export function startsDay(lexeme: Lexeme | undefined): boolean {
  if (!lexeme || lexeme.barrier) return false;
  return lexeme.number !== undefined || lexeme.parts !== undefined || lexeme.senses.meaningful === true;
}

function longestAt(line: Line, at: number): Read | undefined {
  let best: Read | undefined;
  const article = has(line.lexemes[at], 'the') && !line.lexemes[at + 1]?.barrier ? 1 : 0;
  for (let start = at; start <= at + article; start += 1) {
    for (const recognizer of DAY_RECOGNIZERS) {
      const found = recognizer(line, start);
      if (found && found.end > (best?.end ?? at)) best = found;
    }
  }
  return best;
}
