import { createConnection, type Socket } from 'node:net';
import { DatabaseRefusal } from '../database-refusal';
import type { LeaseAnswer, LeaseRequest, LeaseRole } from './serve-leases';
import { engineSocket, leaseSocket } from './socket-folders';

/** The engine runs at least as long as this is held. */
export interface Lease {
  /** Where drivers connect. */
  readonly socket: string;
  /** Settles when the engine is gone; the quickest way to learn of a crash. */
  readonly lost: Promise<void>;
  /** Gives the lease up. Settles when the engine has let go, or, if this was the last lease, has ended; after 5 s at most. */
  release(): Promise<void>;
}

const LONGEST_GOODBYE_MS = 5_000;

/**
 * Takes a lease of the engine that already runs for these folders; undefined where none runs.
 * Throws DatabaseRefusal where a second server asks.
 */
export async function takeLease(folders: readonly string[], as: LeaseRole): Promise<Lease | undefined> {
  for (const folder of folders) {
    const connection = await ask(leaseSocket(folder), { as, pid: process.pid });
    if (connection) return heldBy(connection, engineSocket(folder));
  }
  return undefined;
}

function ask(path: string, request: LeaseRequest): Promise<Socket | undefined> {
  return new Promise((resolve, reject) => {
    const connection = createConnection(path, () => connection.write(JSON.stringify(request)));
    connection.on('error', () => resolve(undefined));
    connection.once('close', () => resolve(undefined));
    connection.once('data', (line) => {
      const answer = JSON.parse(line.toString()) as LeaseAnswer;
      if ('granted' in answer) return resolve(connection);
      connection.destroy();
      reject(new DatabaseRefusal(inUse(answer.servedBy)));
    });
  });
}

function inUse(pid: number): string {
  return `Another Outlay (process ${pid}) already serves from this data folder. Stop it first, or set DATA_DIR to a folder of its own for this one.`;
}

function heldBy(connection: Socket, socket: string): Lease {
  const lost = new Promise<void>((resolve) => connection.once('close', () => resolve()));
  return {
    socket,
    lost,
    async release() {
      connection.end();
      const giveUp = setTimeout(() => connection.destroy(), LONGEST_GOODBYE_MS);
      await lost;
      clearTimeout(giveUp);
    },
  };
}
