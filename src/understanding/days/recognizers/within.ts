import { unitOf } from '../calendar';
import type { Line, Read } from '../line';
import { calendarDate } from './calendar-date';
import { markedDate } from './marked-date';
import { movedUnit } from './moved-unit';
import { quarter } from './quarter';
import { year } from './year';

/** A period that another phrase takes a part of: the "july" of "the last week of july". The longest reading wins. */
export function periodAt(line: Line, at: number): Read | undefined {
  if (!line.periods.has(at)) line.periods.set(at, longestAt(line, at));
  return line.periods.get(at);
}

function longestAt(line: Line, at: number): Read | undefined {
  let best: Read | undefined;
  for (const recognizer of [movedUnit, calendarDate, markedDate, quarter, year]) {
    const found = recognizer(line, at);
    if (found && found.reading.grain !== 'day' && found.end > (best?.end ?? at)) best = found;
  }
  return best ?? bareUnit(line, at);
}

/** "с начала года", "fin de mes": the unit that holds today. */
function bareUnit(line: Line, at: number): Read | undefined {
  const unit = line.lexemes[at]?.senses.unit;
  if (unit !== 'week' && unit !== 'month' && unit !== 'quarter' && unit !== 'year') return undefined;
  const period = unitOf(unit, line.today, line.firstWeekday);
  return { reading: { grain: unit, period }, end: at + 1 };
}
