import { counts } from '../ledger/limit';
import type { Schedule } from '../ledger/schedule';
import { leftOf, type Standing } from '../ledger/standing';
import { upcoming } from './upcoming';

/** How much of a limit is free: what is left of it, less what recurring costs will take of it until its period ends. */
export interface LimitRoom {
  readonly standing: Standing;
  /** Minor units of the limit's currency, below zero where it is passed. */
  readonly left: number;
  readonly due: number;
  /** `left - due`. */
  readonly free: number;
}

export function limitRoom(standing: Standing, schedules: readonly Schedule[]): LimitRoom {
  const left = leftOf(standing);
  const due = upcoming(schedules, standing.period.to)
    .flatMap(({ entries }) => entries)
    .filter((entry) => counts(standing.limit, entry))
    .reduce((sum, { money }) => sum + money.minor, 0);
  return { standing, left, due, free: left - due };
}
