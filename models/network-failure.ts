const CODES = new Set(['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ENOENT', 'ETIMEDOUT']);
const NAMES = /^Mongo(Network|NetworkTimeout|ServerSelection|PoolCleared|PoolClosed|WaitQueueTimeout|NotConnected)/;

/** Whether a call failed because the database could not be reached: trying again may help. */
export function isNetworkFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (NAMES.test(error.name) || CODES.has((error as NodeJS.ErrnoException).code ?? '')) return true;
  // A replica set electing, a server shutting down.
  const { errorLabelSet } = error as { errorLabelSet?: Set<string> };
  return errorLabelSet?.has('RetryableWriteError') ?? false;
}
