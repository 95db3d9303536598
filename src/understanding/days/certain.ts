import { has, type Lexeme } from './lexemes';
import type { Line, Read } from './line';
import { signedLength } from './recognizers/signed-length';

/** What shows that the numbers of a reading are parts of a day; the first that holds settles it. */
const SIGNS: readonly ((line: Line, at: number, read: Read) => boolean)[] = [
  lengthOfTime,
  yearWithName,
  threeNumbers,
  monthInDigits,
  rangeInMonth,
  marked,
  wordsOnly,
  signed,
  nothingElse,
];

/**
 * Whether the numbers of a reading can be nothing but parts of a day, whatever money may be about: "3 months ago", "last
 * three quarters", "10 June 2024", "week 27 of last year". These are read before money; "nov 3 20" and "sat 20" are not.
 */
export function isCertain(line: Line, at: number, read: Read): boolean {
  if (yearAfterIn(line, at, read)) return true;
  return !read.reading.weak && SIGNS.some((sign) => sign(line, at, read));
}

const HAN = /\p{Script=Han}/u;

/** Digits, a counting word, or (周五) a name that has one in it. */
export function isNumber({ number, parts, text, senses }: Lexeme): boolean {
  if (number !== undefined || parts !== undefined || senses.count !== undefined) return true;
  return (senses.weekday ?? senses.month) !== undefined && HAN.test(text);
}

const spanOf = (line: Line, at: number, { end }: Read): readonly Lexeme[] => line.lexemes.slice(at, end);

/** "last 3 weeks", "2 days before yesterday"; but "coffee 3 last week" begins with money. */
function lengthOfTime(line: Line, at: number, read: Read): boolean {
  const span = spanOf(line, at, read);
  if (!span.some(isNumber) || !span.some(({ senses }) => senses.unit !== undefined)) return false;
  const led = !isNumber(span[0]!) || span[0]!.senses.ordinal !== undefined;
  return (
    led ||
    span.some((lexeme) => has(lexeme, 'ago') || has(lexeme, 'before') || has(lexeme, 'after') || has(lexeme, 'ahead'))
  );
}

/** A year of four digits beside a word money has no use for: "10 June 2024", "2017 q1", "between 2007 and 2009". */
function yearWithName(line: Line, at: number, read: Read): boolean {
  const span = spanOf(line, at, read);
  if (!span.some((lexeme) => isYear(line, lexeme))) return false;
  if (span.length > 1 && (has(span[0], 'between') || has(span[0], 'since'))) return true;
  return span.some((lexeme) => {
    const { month, unit, edge, holiday, season } = lexeme.senses;
    return (
      (month ?? unit ?? edge ?? holiday ?? season) !== undefined ||
      has(lexeme, 'quarterLetters') ||
      has(lexeme, 'halfLetters')
    );
  });
}

/** "02 04 2009", "9 de 8 de 1971". */
function threeNumbers(line: Line, at: number, read: Read): boolean {
  const numbers = spanOf(line, at, read).filter(({ number }) => number !== undefined);
  if (numbers.length !== 3) return false;
  if (isYear(line, numbers[2]!)) return true;
  return numbers.every(({ text }) => text.length === 2) && numbers.some(({ text }) => text.startsWith('0'));
}

/** "2025-10", "12-2025" of the last years; "2000-5" is a sum. */
function monthInDigits({ today }: Line, _at: number, { reading: { grain, date } }: Read): boolean {
  const now = Number(today.slice(0, 4));
  return grain === 'month' && date?.year !== undefined && date.year <= now + 1 && date.year > now - 20;
}

/** "between 1 and 15 march", "du 1er au 15 mars"; "march 3 - 20" may end with money. */
function rangeInMonth(line: Line, at: number, read: Read): boolean {
  const span = spanOf(line, at, read);
  const opened =
    ['from', 'between', 'since'].some((cue) => has(span[0], cue as 'from')) || has(span[1], 'ordinalMarks');
  return (
    read.reading.grain === 'range' && opened && span.some(({ senses }) => (senses.month ?? senses.unit) !== undefined)
  );
}

/** "3号", "5 tarikh", "am 3.4.", "April of 87", "the 90s", 周五: a mark of its own beside the number. */
function marked(line: Line, at: number, read: Read): boolean {
  const span = spanOf(line, at, read);
  const last = span.at(-1)!;
  if (has(last, 'dayMarks') || /^(?:s|er|ern)$/.test(last.text)) return span.some(isNumber);
  if (span.at(-2)?.mark === "'") return true;
  if (last.mark === '.') return span.length === 2 && has(line.lexemes[at - 1], 'on');
  if (read.reading.date?.year !== undefined && has(span.at(-2), 'of')) return true;
  return span.some(({ senses, text }) => (senses.weekday ?? senses.month) !== undefined && HAN.test(text));
}

/** "fifteen August nineteen hundred ninety three": a month and no digits; or a year in words. */
function wordsOnly(line: Line, at: number, read: Read): boolean {
  const span = spanOf(line, at, read);
  if (!span.some(({ senses }) => senses.month !== undefined)) return false;
  if (!span.some(({ senses, number }) => number === undefined && senses.count !== undefined)) return false;
  return read.reading.date?.year !== undefined || span.every(({ number }) => number === undefined);
}

/** "-5d", "+2w". */
function signed(line: Line, at: number, { end }: Read): boolean {
  return signedLength(line, at)?.end === end;
}

/** A message that is a date and nothing else: "9 Aug 96". */
function nothingElse(line: Line, at: number, { reading, end }: Read): boolean {
  if (at > 0 || line.lexemes.slice(end).some(({ mark }) => mark === undefined)) return false;
  return reading.grain === 'day' && (reading.date?.year !== undefined || line.lexemes[0]!.parts !== undefined);
}

/** "in 2024", "during 2025", and of several things "gastos de 2025"; "for 2000", "a limit of 2025" are money. */
function yearAfterIn(line: Line, at: number, { reading, end }: Read): boolean {
  const [before, own, after] = [line.lexemes[at - 1], line.lexemes[at]!, line.lexemes[end]];
  if (reading.grain !== 'year' || has(before, 'for') || !isYear(line, own)) return false;
  const last = after === undefined || after.barrier === true || after.mark !== undefined;
  // A formula's "=2019"; "rent = 2019" is money.
  if (before?.mark === '=' && at === 1) return last;
  if (has(before, 'in')) return last || after.senses.cues !== undefined;
  const now = Number(line.today.slice(0, 4));
  const several = /s$/.test(line.lexemes[at - 2]?.text ?? '');
  return has(before, 'of') && several && last && own.number! <= now && own.number! >= now - RECENT;
}

/** Years back that a ledger is asked about. */
const RECENT = 5;

/** A year people write of: not an amount of 1850 or 2500. */
function isYear({ today }: Line, { number, text }: Lexeme): boolean {
  return number !== undefined && text.length === 4 && number >= 1900 && number <= Number(today.slice(0, 4)) + 10;
}
