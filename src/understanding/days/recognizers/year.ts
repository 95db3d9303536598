import { has } from '../lexemes';
import { countAt, type DayRecognizer, type Line, skip } from '../line';
import { movedUnit } from './moved-unit';

const EARLIEST = 1900;
const LATEST = 2199;

/** "2024", "the year 2008", "2026年", "last year"; digits alone are weak: they are more often an amount. */
export const year: DayRecognizer = (line, at) => {
  if (line.lexemes[at]?.mark !== undefined) return undefined;
  const found = yearAt(line, at);
  if (!found) return undefined;
  return {
    reading: { grain: 'year', date: { year: found.year }, weak: found.named ? undefined : 'place' },
    end: found.end,
  };
};

/** A year of four digits, "'25" after an apostrophe, or a moved year. */
export function yearAt(line: Line, at: number): { year: number; end: number; named: boolean } | undefined {
  const lexeme = line.lexemes[at];
  if (!lexeme) return undefined;
  const { number, text } = lexeme;
  if (number !== undefined) {
    if (text.length !== 4 || number < EARLIEST || number > LATEST) return undefined;
    const marked = has(line.lexemes[at + 1], 'yearMarks');
    return { year: number, end: marked ? at + 2 : at + 1, named: marked };
  }
  const words = yearInWords(line, at);
  if (words) return words;
  if (lexeme.mark === "'") {
    const short = line.lexemes[at + 1];
    const whole = short?.joined && short.text.length === 2 ? fullYear(short.text, line.today) : undefined;
    return whole === undefined ? undefined : { year: whole, end: at + 2, named: true };
  }
  if (lexeme.senses.unit === 'year') {
    // "cy18", "fy24"
    const short = line.lexemes[at + 1];
    const whole = short?.joined && short.number !== undefined ? fullYear(short.text, line.today) : undefined;
    if (whole !== undefined && lexeme.text.length === 2) return { year: whole, end: at + 2, named: true };
    const place = skip(line, at + 1, 'of');
    const next = line.lexemes[place]?.number === undefined ? undefined : yearAt(line, place);
    if (next) return { ...next, named: true };
  }
  const moved = movedUnit(line, at);
  if (moved?.reading.grain !== 'year' || !moved.reading.period || moved.reading.weak) return undefined;
  return { year: Number(moved.reading.period.from.slice(0, 4)), end: moved.end, named: true };
}

/** "nineteen eighty six", "nineteen hundred ninety three": the century, then the rest. */
function yearInWords(line: Line, at: number): ReturnType<typeof yearAt> {
  const century = line.lexemes[at]?.senses.count ?? 0;
  if (line.lexemes[at]?.number !== undefined || century < 17 || century > 20) return undefined;
  const hundred = line.lexemes[at + 1]?.senses.count === 100 ? 1 : 0;
  const rest = countAt(line, skip(line, at + 1 + hundred, 'and'));
  if (!rest || rest.value < 10 || rest.value > 99 || line.lexemes[rest.end - 1]?.number !== undefined) return undefined;
  return { year: century * 100 + rest.value, end: rest.end, named: true };
}

/** Four digits as they are; two digits are of this century until next year, of the last one after it. Else undefined. */
export function fullYear(digits: string, today: string): number | undefined {
  if (!/^\d+$/.test(digits)) return undefined;
  if (digits.length === 4) return Number(digits);
  if (digits.length !== 2) return undefined;
  const short = Number(digits);
  return 2000 + short <= Number(today.slice(0, 4)) + 1 ? 2000 + short : 1900 + short;
}
