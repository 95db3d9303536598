import { addDays, type Day, lengthOf, monthOf, type Period } from '../ledger/period';

export type Grain = 'day' | 'month';

/** Beyond this many days a period is not cut into all of its parts, only into those that hold entries. */
const MOST_DAYS = 3700;

/** The days or months that a period is made of, in order; months at its ends are cut to it. */
export function partsOf(period: Period, grain: Grain, daysWithEntries: readonly Day[]): readonly Period[] {
  if (lengthOf(period) > MOST_DAYS) {
    const parts = daysWithEntries.map((day) => partAt(day, grain, period));
    return [...new Map(parts.map((part) => [part.from, part])).values()].sort((a, b) => (a.from < b.from ? -1 : 1));
  }
  const parts: Period[] = [];
  for (let day = period.from; day <= period.to; ) {
    const part = partAt(day, grain, period);
    parts.push(part);
    day = addDays(part.to, 1);
  }
  return parts;
}

function partAt(day: Day, grain: Grain, { from, to }: Period): Period {
  if (grain === 'day') return { from: day, to: day };
  const month = monthOf(day);
  return { from: month.from < from ? from : month.from, to: month.to > to ? to : month.to };
}
