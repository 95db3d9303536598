import type { Socket } from 'node:net';
import { mongo } from 'mongoose';

interface DriverConnection {
  socket: Socket;
  onError(error: Error): void;
  writeCommand(...command: unknown[]): Promise<void>;
}

let guarded = false;

/**
 * Closes a hole of the driver (7.8.0): a command written into a socket that has just ended waits for a `drain` that never
 * comes, so the call never settles and its connection is never given back. This looks before writing. It reaches into a
 * private file, so where that file is not as expected nothing is changed, and the deadline of `runCall` remains.
 */
export function guardDriver(): boolean {
  if (guarded) return true;
  try {
    const { Connection } = require('mongodb/lib/cmap/connection') as {
      Connection: { prototype: DriverConnection };
    };
    const { prototype } = Connection;
    const write = prototype.writeCommand;
    if (typeof write !== 'function' || typeof prototype.onError !== 'function') return false;
    prototype.writeCommand = async function (...command) {
      const { destroyed, writableEnded, readableEnded } = this.socket;
      if (destroyed || writableEnded || readableEnded) {
        const error = new mongo.MongoNetworkError('the connection has ended');
        this.onError(error);
        throw error;
      }
      return write.apply(this, command);
    };
    guarded = true;
  } catch {
    // Another version of the driver: nothing to guard, or nothing we know how to.
  }
  return guarded;
}
