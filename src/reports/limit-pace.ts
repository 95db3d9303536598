import { type Day, lengthOf } from '../ledger/period';
import type { Standing } from '../ledger/standing';

/** Where a limit is heading: what its period comes to, in minor units, and the day on which it is passed, if it is. */
export interface LimitPace {
  readonly ahead: number;
  readonly passes?: Day;
}

/** A day that makes at least this part of all that was spent is counted once: a rent says nothing of the other days. */
const LARGE = 0.3;

/** The pace of a limit's period from its days; undefined where the period is over, or its pace cannot be told yet. */
export function limitPace(
  { period, allowed }: Standing,
  days: readonly { readonly day: Day; readonly spent: number }[],
  today: Day,
): LimitPace | undefined {
  const length = lengthOf(period);
  if (length < 5 || today < period.from || today >= period.to) return undefined;
  const passed = days.filter(({ day }) => day <= today);
  const spent = sum(passed);
  const usual = sum(passed.filter((one) => one.spent < spent * LARGE)) / passed.length;
  const ahead = Math.round(spent + usual * (length - passed.length));
  if (spent > allowed || ahead <= allowed) return { ahead };
  const daysLeft = Math.floor((allowed - spent) / usual) + 1;
  return { ahead, passes: days[passed.length - 1 + daysLeft]?.day ?? period.to };
}

function sum(days: readonly { readonly spent: number }[]): number {
  return days.reduce((total, { spent }) => total + spent, 0);
}
