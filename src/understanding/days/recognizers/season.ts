import { addDays, lengthOf, monthOf, type Period } from '../../../ledger/period';
import { dayOf } from '../calendar';
import { type DayRecognizer, type Line, skip } from '../line';
import { yearAt } from './year';

/** "last summer", "summer 2025", "el verano pasado", "прошлой зимой", 去年夏天: three whole months. */
export const season: DayRecognizer = (line, at) => {
  const { move } = line.lexemes[at]?.senses ?? {};
  const yearBefore = yearAt(line, at);
  const place = yearBefore ? skip(line, yearBefore.end, 'of') : move === undefined ? at : skip(line, at + 1, 'the');
  const which = line.lexemes[place]?.senses.season;
  if (which === undefined) return undefined;
  const end = place + 1;
  if (yearBefore) return named(line, which, yearBefore.year, end);
  if (move !== undefined) return beside(line, which, move, end);
  const after = line.lexemes[end]?.senses.move;
  if (after !== undefined && line.lexemes[end + 1]?.senses.unit === undefined)
    return beside(line, which, after, end + 1);
  const year = yearAt(line, skip(line, end, ',', 'of', 'the', 'in'));
  if (year) return named(line, which, year.year, year.end);
  // "A summer dress" is no summer.
  const period = near(line, which).findLast(({ from }) => from <= line.today);
  return period && { reading: { grain: 'range', period, weak: 'cue' }, end };
};

function named(line: Line, which: number, year: number, end: number): ReturnType<DayRecognizer> {
  const period = seasonOf(line, which, year);
  return period && { reading: { grain: 'range', period }, end };
}

/** "Last" is over, "next" has not begun, "this" is the one that is nearest. */
function beside(line: Line, which: number, move: -1 | 0 | 1, end: number): ReturnType<DayRecognizer> {
  const { today } = line;
  const all = near(line, which);
  const away = ({ from, to }: Period) =>
    from > today ? lengthOf({ from: today, to: from }) : to < today ? lengthOf({ from: to, to: today }) : 0;
  const period =
    move < 0
      ? all.findLast(({ to }) => to < today)
      : move > 0
        ? all.find(({ from }) => from > today)
        : all.reduce((best, one) => (away(one) < away(best) ? one : best));
  return period && { reading: { grain: 'range', period }, end };
}

function near(line: Line, which: number): Period[] {
  const now = Number(line.today.slice(0, 4));
  return [-2, -1, 0, 1, 2]
    .map((years) => seasonOf(line, which, now + years))
    .filter((period): period is Period => period !== undefined);
}

/** The season that begins in a year, by the meteorologists' months: spring from March, south of the equator from September. */
function seasonOf({ south }: Line, which: number, year: number): Period | undefined {
  const first = dayOf(year, ((which * 3 + (south ? 6 : 0)) % 12) + 3, 1);
  return first ? { from: first, to: addDays(monthOf(first, 3).from, -1) } : undefined;
}
