const MINUTE = 60_000;

/** Minutes from one try to the next: about a day in all. */
const PAUSES = [0.1, 0.5, 2, 10, 30, 60, 180, 360, 720];

/** Tries after which a notice is given up. */
export const MOST_TRIES = PAUSES.length + 1;

/**
 * Milliseconds from a failed try to the next, growing, and spread by half so that many do not come at once (`random` from 0
 * to 1); undefined after the last.
 */
export function pauseAfter(tries: number, random: number, atLeast = 0): number | undefined {
  const minutes = PAUSES[tries - 1];
  return minutes === undefined ? undefined : Math.max(atLeast, minutes * MINUTE * (0.75 + random / 2));
}
