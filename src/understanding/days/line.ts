import type { Day } from '../../ledger/period';
import { has, type Lexeme } from './lexemes';
import type { Cue } from './lexicon';
import type { Reading } from './reading';
import type { DayWords } from './words';

/** What every recognizer of days is given. Pure: `today` is the person's wall-clock day. */
export interface Line {
  readonly lexemes: readonly Lexeme[];
  readonly today: Day;
  readonly words: DayWords;
  /** The person's wall-clock day some minutes from now. */
  readonly dayIn: (minutes: number) => Day;
  /** South of the equator, where summer is in January. */
  readonly south: boolean;
  /** How 3/4 is read. */
  readonly order: 'dmy' | 'mdy';
  /** 1 Monday … 7 Sunday. */
  readonly firstWeekday: number;
  /** What was read where, because longer phrases ask again for the same places. */
  readonly readings: Map<number, Read | undefined>;
  readonly periods: Map<number, Read | undefined>;
}

/** A reading that begins at the place asked for and ends before the lexeme `end`. */
export interface Read {
  readonly reading: Reading;
  readonly end: number;
}

/** Reads a day or period that begins at one lexeme, or nothing. */
export type DayRecognizer = (line: Line, at: number) => Read | undefined;

/** No phrase of days has more small words in a row; a text of nothing else must not cost its square. */
const MOST_SKIPPED = 4;

/** The first place at or after `at` that has none of these cues or marks. */
export function skip({ lexemes }: Line, at: number, ...wanted: readonly (Cue | ',' | '.' | '-' | '/' | '(')[]): number {
  const most = Math.min(lexemes.length, at + MOST_SKIPPED);
  let next = at;
  for (; next < most; next += 1) {
    const lexeme = lexemes[next]!;
    if (lexeme.barrier || (lexeme.mark === undefined && lexeme.senses.cues === undefined)) return next;
    if (!wanted.some((one) => (one.length === 1 ? lexeme.mark === one : has(lexeme, one as Cue)))) return next;
  }
  return next;
}

/** Digits or counting words: "3", "three", "twenty five", "treinta y uno". */
export function countAt(line: Line, at: number): { value: number; end: number } | undefined {
  const lexeme = line.lexemes[at];
  if (!lexeme) return undefined;
  if (lexeme.number !== undefined) return { value: lexeme.number, end: at + 1 };
  const { count } = lexeme.senses;
  if (count === undefined) return undefined;
  if (count >= 20 && count % 10 === 0) {
    const next = skip(line, at + 1, 'and', '-');
    const ones = line.lexemes[next]?.senses.count;
    if (ones !== undefined && ones < 10) return { value: count + ones, end: next + 1 };
  }
  return { value: count, end: at + 1 };
}

/** A place in a row: "3rd", "third", "3.", "twenty-second". `marked` when more than a bare number says so. */
export function ordinalAt(line: Line, at: number): { value: number; end: number; marked: boolean } | undefined {
  const lexeme = line.lexemes[at];
  if (!lexeme) return undefined;
  const next = line.lexemes[at + 1];
  if (lexeme.number !== undefined) {
    const dash = next?.mark === '-' && next.joined ? 1 : 0;
    const mark = line.lexemes[at + 1 + dash];
    if (mark?.joined && has(mark, 'ordinalMarks')) {
      // "4.º"
      const after = line.lexemes[at + 2 + dash];
      const more = mark.mark === '.' && after?.joined && after.mark !== '.' && has(after, 'ordinalMarks') ? 1 : 0;
      return { value: lexeme.number, end: at + 2 + dash + more, marked: true };
    }
    return { value: lexeme.number, end: at + 1, marked: false };
  }
  const { ordinal, count } = lexeme.senses;
  if (count !== undefined && count >= 20 && count % 10 === 0) {
    const after = skip(line, at + 1, 'and', '-');
    const ones = line.lexemes[after]?.senses.ordinal;
    if (ones !== undefined && ones < 10) return { value: count + ones, end: after + 1, marked: true };
  }
  return ordinal === undefined ? undefined : { value: ordinal, end: at + 1, marked: true };
}

/** A day of the month as it stands in a date: "3", "3rd", "third", "twenty five". */
export function dayNumberAt(line: Line, at: number): { value: number; end: number; marked: boolean } | undefined {
  const lexeme = line.lexemes[at];
  if (!lexeme) return undefined;
  const { number, senses, text } = lexeme;
  if (number === undefined && senses.ordinal === undefined && senses.count === undefined) return undefined;
  // The letters before digits make a number of something else: "A12".
  if (number !== undefined && text.length > 2) return undefined;
  const found = ordinalAt(line, at) ?? unmarked(countAt(line, at));
  return found && found.value >= 1 && found.value <= 31 ? found : undefined;
}

function unmarked(counted: ReturnType<typeof countAt>): ReturnType<typeof ordinalAt> {
  return counted && { value: counted.value, end: counted.end, marked: false };
}
