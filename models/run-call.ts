import { isNetworkFailure } from './network-failure';

/** How long one call may take, and how long it may be repeated, all in milliseconds. */
export interface Patience {
  readonly callMs: number;
  readonly totalMs: number;
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
}

export const PATIENCE: Patience = { callMs: 5_000, totalMs: 15_000, firstPauseMs: 25, longestPauseMs: 1_000 };

/** The database did not answer in time; whether the call was carried out is not known. */
export class DatabaseTimeout extends Error {
  override readonly name = 'DatabaseTimeout';
}

/** Whether something failed because the database does not answer, and not for what it was asked. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof DatabaseTimeout || isNetworkFailure(error);
}

/**
 * Runs a call with a deadline; failures of the network and missed deadlines are tried again with growing pauses. The deadline
 * is our own because the driver's does not cover a write into a socket that has just closed: that one never settles.
 */
export async function runCall<T>(call: () => PromiseLike<T>, patience: Patience = PATIENCE): Promise<T> {
  let spent = false;
  const total = setTimeout(() => {
    spent = true;
  }, patience.totalMs);
  try {
    for (let wait = patience.firstPauseMs; ; wait = Math.min(wait * 2, patience.longestPauseMs)) {
      try {
        return await within(patience.callMs, call);
      } catch (error) {
        if (spent || !isUnreachable(error)) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  } finally {
    clearTimeout(total);
  }
}

function within<T>(ms: number, call: () => PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DatabaseTimeout(`the database did not answer within ${ms} ms`)), ms);
    // Wrapped, because a call may throw before it returns a promise.
    Promise.resolve()
      .then(call)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
