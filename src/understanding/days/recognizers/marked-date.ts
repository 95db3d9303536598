import { has } from '../lexemes';
import { type DayRecognizer, dayNumberAt, skip } from '../line';
import { cleanStart, monthBeside } from './calendar-date';
import { yearAt } from './year';

/** 2026年10月1日, 去年10月, 10月1号: numbers with a mark for year, month and day behind each. */
export const markedDate: DayRecognizer = (line, at) => {
  const year = yearAt(line, at);
  const { move, unit } = line.lexemes[at]?.senses ?? {};
  const start = year ? skip(line, year.end, 'of') : move !== undefined && unit === undefined ? at + 1 : at;
  if (!year && !cleanStart(line, start)) return undefined;
  const month = dayNumberAt(line, start);
  if (!month || month.value > 12 || !has(line.lexemes[month.end], 'monthMarks')) return undefined;
  const named = year
    ? { year: year.year, month: month.value }
    : start > at && move !== undefined
      ? monthBeside(line, month.value, move)
      : { month: month.value };
  const day = dayNumberAt(line, month.end + 1);
  if (day && has(line.lexemes[day.end], 'dayMarks')) {
    return { reading: { grain: 'day', date: { ...named, day: day.value } }, end: day.end + 1 };
  }
  return { reading: { grain: 'month', date: named }, end: month.end + 1 };
};
