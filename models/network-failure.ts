const CODES = new Set(['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ENOENT', 'ETIMEDOUT']);
const NAMES = /^Mongo(Network|NetworkTimeout|ServerSelection|PoolCleared|PoolClosed|WaitQueueTimeout|NotConnected)/;

/**
 * Whether a call failed because the database could not be reached: trying again may help. Told by name and code and not by
 * class, because raw errors of sockets come through the driver too; and by what a bulk write wraps in an error of its own.
 */
export function isNetworkFailure(error: unknown): boolean {
  const { name = '', code = '', errorLabelSet, errorResponse } = (error ?? {}) as Partial<DriverError>;
  // The label is for a replica set electing and a server shutting down.
  if (NAMES.test(name) || CODES.has(String(code)) || errorLabelSet?.has('RetryableWriteError')) return true;
  return name === 'MongoBulkWriteError' && isNetworkFailure(errorResponse);
}

interface DriverError {
  readonly name: string;
  readonly code: string | number;
  readonly errorLabelSet: ReadonlySet<string>;
  readonly errorResponse: unknown;
}
