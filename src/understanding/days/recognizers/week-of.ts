import { weekOf as week } from '../../../ledger/period';
import { type DayRecognizer, skip } from '../line';
import { settle } from '../reading';
import { calendarDate } from './calendar-date';
import { dayOfMonth } from './day-of-month';
import { numericDate } from './numeric-date';

/** "the week of the 1st", "la semana del 10 de abril": the week that holds a day. */
export const weekOf: DayRecognizer = (line, at) => {
  if (line.lexemes[at]?.senses.unit !== 'week') return undefined;
  const of = skip(line, at + 1, 'of', 'from');
  if (of === at + 1) return undefined;
  for (const place of [of, of - 1]) {
    const start = skip(line, place, 'the', 'on', 'onNumber');
    const day = calendarDate(line, start) ?? numericDate(line, start) ?? dayOfMonth(line, start);
    const found = day?.reading.grain === 'day' ? settle(day.reading, line.today) : undefined;
    if (day && found) return { reading: { grain: 'week', period: week(found.from, line.firstWeekday) }, end: day.end };
  }
  return undefined;
};
