import type { Day, Period } from '../ledger/period';

/** What of a period has happened: it ends today, if it has not ended before. */
export function soFar({ from, to }: Period, today: Day = to): Period {
  const [end] = [to, today].sort();
  return { from, to: end! };
}
