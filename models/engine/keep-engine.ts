import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseLog } from '../database';
import { enginePlace } from './engine-place';
import { ensureEngine } from './ensure-engine';
import type { Lease } from './lease';
import type { LeaseRole } from './serve-leases';

/** An engine that is started again whenever it falls, until `release`. */
export interface KeptEngine {
  readonly socket: string;
  readonly away: boolean;
  release(): Promise<void>;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;
/** An engine that ran this long has started well: the next fall begins with the short pause again. */
const STEADY_MS = 30_000;

/** Keeps an engine running for a data folder. Throws DatabaseRefusal or Error if the first start fails. */
export async function keepEngine(dataDir: string, as: LeaseRole, log: DatabaseLog): Promise<KeptEngine> {
  const place = enginePlace(dataDir);
  const ending = new AbortController();
  let lease: Lease | undefined = await ensureEngine(place, as);
  const { socket } = lease;
  let nextPause = FIRST_PAUSE_MS;

  const watch = async () => {
    while (lease && !ending.signal.aborted) {
      const steady = setTimeout(() => {
        nextPause = FIRST_PAUSE_MS;
      }, STEADY_MS).unref();
      await lease.lost;
      clearTimeout(steady);
      lease = undefined;
      if (!ending.signal.aborted) log.warn({}, 'the built-in database is gone; starting it again');
      while (!lease && !ending.signal.aborted) {
        try {
          lease = await ensureEngine(place, as);
          log.info({}, 'the built-in database is back');
        } catch (error) {
          log.error({ nextTryMs: nextPause }, (error as Error).message);
        }
        // The pause comes after a good start too: an engine that falls at once is not started a thousand times.
        if (!lease || nextPause > FIRST_PAUSE_MS) await pause(nextPause, undefined, ending).catch(() => {});
        nextPause = Math.min(nextPause * 2, LONGEST_PAUSE_MS);
      }
    }
    await lease?.release();
  };
  const watching = watch();

  return {
    socket,
    get away() {
      return lease === undefined;
    },
    async release() {
      ending.abort();
      await lease?.release();
      await watching;
    },
  };
}
