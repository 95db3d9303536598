import { has } from '../lexemes';
import { type DayRecognizer, dayNumberAt, type Line, type Read, skip } from '../line';
import { cleanStart } from './calendar-date';
import { movedUnit } from './moved-unit';

/** "the 3rd", "el 3", "am 3.", "3号", "the 5th of last month", "上个月3号": a day whose month is left unsaid or moved. */
export const dayOfMonth: DayRecognizer = (line, at) => {
  const month = movedUnit(line, at);
  if (month?.reading.grain === 'month' && month.reading.period && !month.reading.weak) {
    const day = dayNumberAt(line, month.end);
    if (!day || !has(line.lexemes[day.end], 'dayMarks')) return undefined;
    return inMonth(month.reading.period.from, day.value, day.end + 1);
  }
  const day = cleanStart(line, at) ? dayNumberAt(line, at) : undefined;
  if (!day) return undefined;
  const dayMark = has(line.lexemes[day.end], 'dayMarks');
  const end = dayMark ? day.end + 1 : day.end;
  const next = line.lexemes[end];
  const cued = has(line.lexemes[at - 1], 'onNumber');
  const articled = has(line.lexemes[at - 1], 'the') && day.marked;
  if (!dayMark && !cued && !day.marked) return undefined;
  if (has(next, 'counted') || (next?.senses.unit !== undefined && !dayMark)) return undefined;
  if (!dayMark && next?.joined && next.mark !== undefined && /[%/:€$£-]/.test(next.mark)) return undefined;
  const of = skip(line, end, 'of', 'in', 'the');
  const moved = movedUnit(line, of) ?? (of > end ? movedUnit(line, of - 1) : undefined);
  if (moved?.reading.grain === 'month' && moved.reading.period) {
    return inMonth(moved.reading.period.from, day.value, moved.end);
  }
  // "the first customer", "le 20ème siècle": an ordinal that counts what follows.
  const counts = next !== undefined && /^\p{L}/u.test(next.text) && Object.keys(next.senses).length === 0;
  const word = line.lexemes[at]?.number === undefined;
  if (counts && !dayMark && (word || !(cued || onThe(line, at)))) return undefined;
  const weak = dayMark || cued || (articled && (!word || onThe(line, at))) ? undefined : 'cue';
  return { reading: { grain: 'day', date: { day: day.value }, weak }, end };
};

function onThe(line: Line, at: number): boolean {
  const before = line.lexemes[at - 1];
  return has(before, 'on') || (has(before, 'the') && has(line.lexemes[at - 2], 'on'));
}

function inMonth(first: string, day: number, end: number): Read {
  const date = { year: Number(first.slice(0, 4)), month: Number(first.slice(5, 7)), day };
  return { reading: { grain: 'day', date }, end };
}
