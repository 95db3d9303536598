import type { DaysFound, Span } from '../meaning';
import { single } from './calendar';
import { has, NOTHING } from './lexemes';
import type { Cue } from './lexicon';
import type { Line, Read } from './line';
import { range } from './range';
import { settle } from './reading';
import { readingAt, startsDay } from './recognizers';
import { clock } from './recognizers/clock';

/** Places looked at in one message: three for each of fifty entries. */
const MOST_PLACES = 150;

/** Whether a reading counts where it stands. */
export type Accept = (line: Line, at: number, read: Read) => boolean;

/** Every day and period of a line that is accepted, in order; spans hold the preposition before and the hour behind. */
export function findDays(line: Line, accept: Accept): DaysFound[] {
  const found: DaysFound[] = [];
  let free = 0;
  let places = 0;
  for (let at = 0; at < line.lexemes.length && places < MOST_PLACES; ) {
    const lexeme = line.lexemes[at]!;
    if (!startsDay(lexeme) || has(lexeme, 'never')) {
      at += 1;
      continue;
    }
    places += 1;
    if (standsAlone(line, at)) {
      at += 1;
      continue;
    }
    const read = range(line, at) ?? readingAt(line, at);
    if (has(line.lexemes[at - 1], 'every') || !read || !accept(line, at, read)) {
      at = read?.end ?? at + 1;
      continue;
    }
    const period = settle(read.reading, line.today, isAhead(line, at));
    const end = read.reading.grain === 'day' ? timeOfDay(line, read.end) : read.end;
    // "The next 3 minutes" reach no day of their own.
    if (period && period.from <= period.to)
      found.push({
        ...period,
        grain: read.reading.grain,
        span: spanOf(line, at, end, free),
        ...(read.reading.reversed && { reversed: true }),
      });
    at = end;
    free = end;
  }
  return found;
}

/** A number that is no year, before a word that means no day ("12 pizza"): nothing reads on from it, and nothing led to it. */
function standsAlone({ lexemes }: Line, at: number): boolean {
  const { number, text } = lexemes[at]!;
  const next = lexemes[at + 1];
  if (number === undefined || text.length > 3 || has(lexemes[at - 1], 'onNumber')) return false;
  if (next === undefined || next.barrier) return true;
  return next.senses === NOTHING && !next.joined && /^\p{L}/u.test(next.text);
}

/** "by december", "by the 5th": of the days without a year or month the next. */
function isAhead(line: Line, at: number): boolean {
  const before = line.lexemes[at - 1];
  return has(before, 'by') || (has(before, 'the') && has(line.lexemes[at - 2], 'by'));
}

/** An hour without a day is of today. */
export function hoursOf(line: Line): DaysFound[] {
  for (let at = 0; at < line.lexemes.length; at += 1) {
    const read = clock(line, at);
    if (read) return [{ ...single(line.today), grain: 'day', span: spanOf(line, at, read.end, 0) }];
  }
  return [];
}

/** "yesterday evening", "on friday at 8 pm", "21/12/2024, 20:12". */
function timeOfDay(line: Line, end: number): number {
  let last = end;
  for (let next = end; next < Math.min(line.lexemes.length, end + 5); next += 1) {
    const lexeme = line.lexemes[next]!;
    if (lexeme.barrier) break;
    const hour = clock(line, next);
    if (hour) {
      last = hour.end;
      next = hour.end - 1;
    } else if (lexeme.time || has(lexeme, 'parts')) last = next + 1;
    else if (!(lexeme.mark === ',' || has(lexeme, 'at') || has(lexeme, 'in') || has(lexeme, 'of'))) break;
  }
  return last;
}

const LEADING: readonly Cue[] = ['on', 'in', 'for', 'the', 'at', 'onNumber', 'by'];

function spanOf(line: Line, at: number, end: number, free: number): Span {
  let first = at;
  while (
    first > free &&
    LEADING.some((cue) => has(line.lexemes[first - 1], cue)) &&
    !line.lexemes[first - 1]!.barrier
  ) {
    first -= 1;
  }
  return { start: line.lexemes[first]!.start, end: line.lexemes[end - 1]!.end };
}
