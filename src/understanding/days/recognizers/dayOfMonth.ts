import { has } from '../lexemes';
import { type DayRecognizer, dayNumberAt, skip } from '../line';
import { cleanStart } from './calendarDate';
import { movedUnit } from './movedUnit';

/** "the 3rd", "el 3", "am 3.", "3号", "the 5th of last month", "上个月3号": a day whose month is left unsaid or moved. */
export const dayOfMonth: DayRecognizer = (line, at) => {
  const month = movedUnit(line, at);
  if (month?.reading.grain === 'month' && month.reading.period && !month.reading.weak) {
    const day = dayNumberAt(line, month.end);
    if (day && has(line.lexemes[day.end], 'dayMarks')) {
      return { reading: inMonth(month.reading.period.from, day.value), end: day.end + 1 };
    }
    return undefined;
  }
  const article = skip(line, at, 'the', 'onNumber', 'on');
  const day = cleanStart(line, article) ? dayNumberAt(line, article) : undefined;
  if (!day) return undefined;
  const marked = has(line.lexemes[day.end], 'dayMarks');
  const end = marked ? day.end + 1 : day.end;
  const next = line.lexemes[end];
  const cued = [at - 1, ...range(at, article)].some((place) => has(line.lexemes[place], 'onNumber'));
  const articled = article > at && day.marked;
  if (!marked && !cued && !articled && !day.marked) return undefined;
  if (has(next, 'counted') || (next?.senses.unit !== undefined && !marked)) return undefined;
  if (!marked && next?.joined && next.mark !== undefined && /[%/:€$£]/.test(next.mark)) return undefined;
  const of = skip(line, end, 'of', 'in', 'the');
  const moved = movedUnit(line, of) ?? (of > end ? movedUnit(line, of - 1) : undefined);
  if (moved?.reading.grain === 'month' && moved.reading.period) {
    return { reading: inMonth(moved.reading.period.from, day.value), end: moved.end };
  }
  const weak = marked || cued || articled ? undefined : 'cue';
  return { reading: { grain: 'day', date: { day: day.value }, weak }, end };
};

function inMonth(first: string, day: number) {
  return { grain: 'day', date: { year: Number(first.slice(0, 4)), month: Number(first.slice(5, 7)), day } } as const;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
