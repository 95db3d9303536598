import { addDays, type Period } from '../../../ledger/period';
import { addUnits, unitOf, weekdayOf } from '../calendar';
import { has } from '../lexemes';
import type { Senses } from '../lexicon';
import { countAt, type DayRecognizer, type Line, skip } from '../line';
import type { Grain } from '../reading';
import type { Unit } from '../words';

const GRAINS: Partial<Readonly<Record<Unit, Grain>>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

/** "last week", "semaine dernière", "this quarter", "past 3 months", "10 semanas anteriores": a unit and its place. */
export const movedUnit: DayRecognizer = (line, at) => {
  const first = line.lexemes[at];
  if (!first) return undefined;
  const { senses } = first;
  if (senses.moved) return whole(line, senses.moved.unit, senses.moved.offset, at + 1);
  if (senses.toDate) {
    const { from } = unitOf(senses.toDate, line.today, line.firstWeekday);
    return { reading: { grain: 'range', period: { from, to: line.today } }, end: at + 1 };
  }
  return stretch(line, at) ?? oneUnit(line, at);
};

/** One unit with its word before or after it, or bare after an article: "the week". */
function oneUnit(line: Line, at: number): ReturnType<DayRecognizer> {
  const { move, unit, stretch: kind } = line.lexemes[at]!.senses;
  if (move !== undefined) {
    const place = skip(line, at + 1, 'the');
    const named = line.lexemes[place]?.senses.unit;
    if (named === undefined) return undefined;
    if (kind === 'past' && named !== 'weekend') return rolling(line, 1, named, kind, place + 1);
    return whole(line, named, move, place + 1);
  }
  if (unit !== undefined) {
    const place = skip(line, at + 1, 'the');
    const after = line.lexemes[place]?.senses;
    if (
      after?.move !== undefined &&
      after.stretch !== 'past' &&
      (after.unit ?? line.lexemes[place + 1]?.senses.unit) === undefined
    ) {
      return whole(line, unit, after.move, place + 1);
    }
    if (unit === 'weekend') return weekend(line, at + 1);
  }
  if (has(line.lexemes[at], 'the')) {
    const bare = line.lexemes[at + 1]?.senses.unit;
    if (bare === 'weekend') return weekend(line, at + 2);
    // "the week before"
    const after = line.lexemes[at + 3];
    const turned = has(line.lexemes[at + 2], 'before') ? -1 : has(line.lexemes[at + 2], 'after') ? 1 : 0;
    if (bare && turned !== 0 && (after === undefined || after.mark !== undefined || after.barrier)) {
      return whole(line, bare, turned, at + 3);
    }
    const found = bare && (bare in GRAINS || bare === 'fortnight') ? whole(line, bare, 0, at + 2) : undefined;
    return found && { ...found, reading: { ...found.reading, weak: bare === 'fortnight' ? undefined : 'cue' } };
  }
  return undefined;
}

/** Several units up to today: the words in any order. */
function stretch(line: Line, at: number): ReturnType<DayRecognizer> {
  let end = at;
  let count: number | undefined;
  let unit: Unit | undefined;
  let move: Senses | undefined;
  // "ces 3 derniers mois"
  if (line.lexemes[at]!.senses.move === 0 && countAt(line, at + 1)) end += 1;
  while (end < line.lexemes.length && end < at + 6) {
    const { senses } = line.lexemes[end]!;
    if (move === undefined && senses.move !== undefined && senses.move !== 0) {
      move = senses;
      end = skip(line, end + 1, 'of');
      continue;
    }
    const counted = count === undefined && unit === undefined ? countAt(line, end) : undefined;
    if (counted) {
      count = counted.value;
      // "le 5 du mois dernier" is a day, not five months.
      end = line.lexemes[end]?.number === undefined ? skip(line, counted.end, 'of') : counted.end;
    } else if (unit === undefined && count !== undefined && senses.unit !== undefined) {
      unit = senses.unit;
      end += 1;
    } else break;
    if (unit !== undefined && move !== undefined) break;
  }
  if (count === undefined || unit === undefined || move === undefined || count < 1 || count > 1000) return undefined;
  if (move.move === 1) {
    const from = addDays(line.today, 1);
    return { reading: { grain: 'range', period: { from, to: addUnits(line.today, unit, count) } }, end };
  }
  return rolling(line, count, unit, move.stretch, end);
}

/** Up to today and with it, because the coffee just recorded belongs to the last seven days; "previous" leaves today out. */
function rolling(
  line: Line,
  count: number,
  unit: Unit,
  kind: Senses['stretch'],
  end: number,
): ReturnType<DayRecognizer> {
  const { today } = line;
  const back = addUnits(today, unit, -count);
  let period: Period = { from: back < today ? addDays(back, 1) : back, to: today };
  if (unit === 'hour') period = { from: addDays(today, -Math.ceil(count / 24)), to: today };
  if (kind === 'previous' || unit === 'quarter') {
    const aligned = unit === 'quarter' || unit === 'month' || unit === 'half';
    period = aligned
      ? { from: unitOf(unit, today, 1, -count).from, to: unitOf(unit, today, 1, -1).to }
      : { from: back, to: addDays(today, -1) };
    if (period.from > period.to) period = { from: period.to, to: period.to };
  }
  return { reading: { grain: 'range', period }, end };
}

/** The newest weekend that has begun. */
function weekend(line: Line, end: number): ReturnType<DayRecognizer> {
  const begun = weekdayOf(line.today) >= 6 ? 0 : -1;
  const period = unitOf('weekend', line.today, 1, begun);
  return { reading: { grain: 'range', period, weak: 'cue' }, end };
}

function whole(line: Line, unit: Unit, offset: number, end: number): ReturnType<DayRecognizer> {
  const period = unitOf(unit, line.today, line.firstWeekday, offset);
  return { reading: { grain: GRAINS[unit] ?? 'range', period }, end };
}
