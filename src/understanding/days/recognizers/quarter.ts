import { unitOf } from '../calendar';
import { has } from '../lexemes';
import { type DayRecognizer, type Line, ordinalAt, skip } from '../line';
import { yearAt } from './year';

/** "q1", "Q3 2025", "2017-q1", "first quarter of last year", "1. Halbjahr"; without a year the newest that has begun. */
export const quarter: DayRecognizer = (line, at) => {
  const before = yearAt(line, at);
  const found = partAt(line, before ? skip(line, before.end, '-', ',', 'of') : at);
  if (!found) return undefined;
  const after = before ? undefined : yearAt(line, skip(line, found.end, 'of', 'in', '-', ',', '/'));
  const now = Number(line.today.slice(0, 4));
  const said = before?.year ?? found.year ?? after?.year;
  const year = said ?? now;
  const inYear = (wanted: number) => unitOf(found.unit, `${wanted}-01-01`, 1, found.place - 1);
  const begun = said !== undefined || inYear(year).from <= line.today;
  const period = inYear(begun ? year : year - 1);
  return {
    reading: { grain: found.unit === 'quarter' ? 'quarter' : 'range', period },
    end: after?.end ?? found.end,
  };
};

interface Part {
  readonly unit: 'quarter' | 'half';
  readonly place: number;
  readonly year?: number;
  readonly end: number;
}

function partAt(line: Line, at: number): Part | undefined {
  const [letter, digit] = [line.lexemes[at], line.lexemes[at + 1]];
  const [part = '', year = ''] = digit?.joined && has(letter, 'quarterLetters') ? (digit.parts ?? []) : [];
  // "q2/2025"
  if (/^[1-4]$/.test(part) && year.length === 4) {
    return { unit: 'quarter', place: Number(part), year: Number(year), end: at + 2 };
  }
  const unit = has(letter, 'quarterLetters') ? 'quarter' : has(letter, 'halfLetters') ? 'half' : undefined;
  if (unit && digit?.joined && digit.number !== undefined && digit.text.length === 1) {
    const next = line.lexemes[at + 2];
    const most = unit === 'quarter' ? 4 : 2;
    if (digit.number < 1 || digit.number > most || (next?.joined && next.mark === undefined)) return undefined;
    return { unit, place: digit.number, end: at + 2 };
  }
  const ordinal = ordinalAt(line, at);
  if (!ordinal || ordinal.value < 1) return undefined;
  const place = skip(line, ordinal.end, '.', 'of');
  const named = line.lexemes[place]?.senses.unit;
  if (!ordinal.marked || (named !== 'quarter' && named !== 'half')) return undefined;
  return ordinal.value <= (named === 'quarter' ? 4 : 2)
    ? { unit: named, place: ordinal.value, end: place + 1 }
    : undefined;
}
