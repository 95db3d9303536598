import { addDays, type Day, lengthOf, type Period } from '../../../ledger/period';
import { dayOf } from '../calendar';
import type { Senses } from '../lexicon';
import { type DayRecognizer, type Line, skip } from '../line';
import { settle } from '../reading';
import { periodAt } from './within';

type Edge = NonNullable<Senses['edge']>;

/** "the beginning of the month", "Ende letzter Woche", "mid march", "конец года": a third of a month, a quarter of a year. */
export const edge: DayRecognizer = (line, at) => {
  const which = line.lexemes[at]?.senses.edge;
  if (which === undefined) return behind(line, at);
  const place = skip(line, at + 1, 'of', '-');
  const found = periodAt(line, place) ?? periodAt(line, skip(line, place, 'the', 'in'));
  const whole = found && settle(found.reading, line.today);
  if (!whole) return undefined;
  if (which === 'rest' && whole.to < line.today) return undefined;
  const period = which === 'rest' ? { from: line.today, to: whole.to } : part(whole, which);
  return {
    reading: { grain: 'range', period, middle: which === 'middle' ? middleOf(whole) : undefined },
    end: found.end,
  };
};

/** "上月底", "october end": the edge behind the period. */
function behind(line: Line, at: number): ReturnType<DayRecognizer> {
  const found = periodAt(line, at);
  const last = found && line.lexemes[found.end];
  const which = last?.senses.edge;
  if (!found || which === undefined || (which !== 'end' && !last?.joined)) return undefined;
  const whole = settle(found.reading, line.today);
  return whole && { reading: { grain: 'range', period: part(whole, which) }, end: found.end + 1 };
}

/** "From the middle of 2007" begins on its middle day. */
function middleOf(whole: Period): Day {
  return addDays(whole.from, Math.floor((lengthOf(whole) - 1) / 2));
}

function part(whole: Period, which: Edge): Period {
  const days = lengthOf(whole);
  if (days > 300) {
    const year = Number(whole.from.slice(0, 4));
    const at = (month: number, day: number) => dayOf(year, month, day)!;
    if (which === 'begin') return { from: at(1, 1), to: at(3, 31) };
    return which === 'middle' ? { from: at(5, 1), to: at(8, 31) } : { from: at(10, 1), to: whole.to };
  }
  const third = days > 40 ? 30 : days > 9 ? 10 : 3;
  if (which === 'begin') return { from: whole.from, to: addDays(whole.from, third - 1) };
  if (which === 'end') return { from: addDays(whole.from, Math.min(2 * third, days - third)), to: whole.to };
  return { from: addDays(whole.from, third), to: addDays(whole.from, 2 * third - 1) };
}
