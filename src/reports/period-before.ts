import { addDays, lengthOf, monthOf, type Period, yearOf } from '../ledger/period';

/**
 * What a period is fairly compared with: the month before a month, the year before a year, the same days of the month before
 * the first days of a month, and otherwise as many days as it has, just before it.
 */
export function periodBefore(period: Period): Period {
  const year = yearOf(period.from);
  if (same(period, year)) return yearOf(period.from, -1);
  const month = monthOf(period.from);
  const before = monthOf(period.from, -1);
  if (same(period, month)) return before;
  if (period.from === month.from && period.to < month.to) {
    const [to] = [addDays(before.from, lengthOf(period) - 1), before.to].sort();
    return { from: before.from, to: to! };
  }
  return { from: addDays(period.from, -lengthOf(period)), to: addDays(period.from, -1) };
}

function same(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}
