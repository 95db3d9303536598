import type { Kept } from './kept';
import type { Currency } from './money';
import { type Day, lengthOf } from './period';

/** What a person saves for. What is put aside is neither spending nor income: it is theirs as before. */
export interface GoalSays {
  readonly name: string;
  readonly currency: Currency;
  /** Minor units; absent: as much as comes. */
  readonly target?: number;
  /** When it should be there. */
  readonly by?: Day;
  /** Minor units put aside so far, less what was taken out again. */
  readonly saved: number;
}

export type Goal = Kept<GoalSays>;

/** How far a goal is. */
export interface Progress {
  /** 0 to 1 and beyond; absent without a target. */
  readonly share?: number;
  /** Minor units that are missing; 0 when it is reached. */
  readonly missing?: number;
  /** Minor units a month that reach it by its day; absent without one, or where nothing is missing. */
  readonly aMonth?: number;
  /** Its day has passed, and something is missing. */
  readonly late: boolean;
}

const DAYS_A_MONTH = 365.2425 / 12;

export function progressOf({ target, saved, by }: GoalSays, today: Day): Progress {
  if (target === undefined) return { late: false };
  const missing = Math.max(0, target - saved);
  const share = saved / target;
  if (missing === 0 || by === undefined) return { share, missing, late: false };
  if (by < today) return { share, missing, late: true };
  // Whole months, the begun one too: what is needed is never too little.
  const months = Math.max(1, Math.ceil(lengthOf({ from: today, to: by }) / DAYS_A_MONTH - WHOLE));
  return { share, missing, aMonth: Math.ceil(missing / months), late: false };
}

/** A few days over a month are no further month to save in. */
const WHOLE = 0.2;

export function isReached({ target, saved }: GoalSays): boolean {
  return target !== undefined && saved >= target;
}
