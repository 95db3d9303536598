/** A sum that is no safe integer: it is said to be too large rather than said wrongly. Entries alone never are; only very many. */
export class SumTooLarge extends Error {
  constructor() {
    super('a sum is larger than can be counted exactly');
  }
}

/** The sum itself, as long as it is exact. */
export function exactSum(minor: number): number {
  if (!Number.isSafeInteger(minor)) throw new SumTooLarge();
  return minor;
}
