import type { Day } from '../../../ledger/period';
import { addUnits } from '../calendar';
import { countAt, type Line, skip } from '../line';
import type { Unit } from '../words';

/** A length of time: "3 days", "two weeks and a day", "a couple of months". */
export interface Length {
  readonly terms: readonly { readonly count: number; readonly unit: Unit }[];
  readonly end: number;
}

/** More than this many of a unit is a number of something else. */
const MOST = 1000;

export function lengthAt(line: Line, at: number): Length | undefined {
  const terms: { count: number; unit: Unit }[] = [];
  let end = at;
  for (let next = at; terms.length < 3; next = skip(line, end, 'and', ',')) {
    const count = countAt(line, next);
    if (!count || count.value > MOST) break;
    const digits = line.lexemes[next]?.number !== undefined;
    const unitPlace = digits ? count.end : skip(line, count.end, 'of');
    const unit = line.lexemes[unitPlace]?.senses.unit;
    if (unit === undefined) break;
    terms.push({ count: count.value, unit });
    end = unitPlace + 1;
  }
  return terms.length > 0 ? { terms, end } : undefined;
}

/** A length of time away from this very moment: at half past midnight "2 hours ago" was yesterday. */
export function fromNow(line: Line, { terms, end }: Length, direction: -1 | 1): Day {
  const minutes = terms.reduce((sum, { count, unit }) => sum + count * (MINUTES[unit] ?? 0), 0);
  const day = minutes === 0 ? line.today : line.dayIn(direction * minutes);
  return away(day, { terms, end }, direction);
}

const MINUTES: Partial<Readonly<Record<Unit, number>>> = { minute: 1, hour: 60 };

export function away(day: Day, { terms }: Length, direction: -1 | 1): Day {
  return terms.reduce((from, { count, unit }) => addUnits(from, unit, direction * count), day);
}
