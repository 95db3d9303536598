import { addDays, type Day } from '../../../ledger/period';
import { dayOf, single } from '../calendar';
import { has } from '../lexemes';
import { type DayRecognizer, type Line, skip } from '../line';
import { weekdaysOf } from '../reading';
import { yearAt } from './year';

/** "last easter", "since christmas", "thanksgiving 2025". A feast alone is what was bought for it: "christmas gifts 200". */
export const holiday: DayRecognizer = (line, at) => {
  const move = line.lexemes[at]?.senses.move;
  const place = move === undefined ? at : at + 1;
  const feast = line.lexemes[place]?.senses.holiday;
  if (feast === undefined) return undefined;
  const year = yearAt(line, skip(line, place + 1, ',', 'of', 'in'));
  const now = Number(line.today.slice(0, 4));
  const dayIn = (wanted: number) => holidayIn(feast, wanted);
  if (year) {
    const day = dayIn(year.year);
    return day === undefined ? undefined : { reading: { grain: 'day', period: single(day) }, end: year.end };
  }
  if (move === undefined && !stands(line, at)) return undefined;
  const candidates = [now + 1, now, now - 1, now - 2].map(dayIn).filter((day): day is Day => day !== undefined);
  const past = candidates.find((day) => (move === undefined ? day <= line.today : day < line.today));
  const day = move === 1 ? candidates.findLast((one) => one > line.today) : past;
  return day === undefined ? undefined : { reading: { grain: 'day', period: single(day) }, end: place + 1 };
};

function stands(line: Line, at: number): boolean {
  const before = line.lexemes[skipBack(line, at)];
  if (has(before, 'since') || has(before, 'until') || has(before, 'between')) return true;
  const after = line.lexemes[at + 1];
  return has(before, 'on') && (after === undefined || after.mark !== undefined || after.barrier === true);
}

function skipBack(line: Line, at: number): number {
  return has(line.lexemes[at - 1], 'the') && !has(line.lexemes[at - 1], 'on') ? at - 2 : at - 1;
}

/** "12-25" a date, "easter-2" days from Easter Sunday, "11:4:4" the fourth Thursday of November. */
function holidayIn(feast: string, year: number): Day | undefined {
  const [, from] = /^easter([+-]\d+)?$/.exec(feast) ?? [];
  if (feast.startsWith('easter')) return addDays(easter(year), Number(from ?? 0));
  const [month = 0, second = 0, third] = feast.split(/[-:]/).map(Number);
  if (third === undefined) return dayOf(year, month, second);
  const first = dayOf(year, month, 1);
  return first === undefined ? undefined : weekdaysOf({ from: first, to: addDays(first, 27) }, third)[second - 1];
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easter(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32)!;
}
