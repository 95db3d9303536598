import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseLog } from '../database';
import { enginePlace } from './engine-place';
import { ensureEngine } from './ensure-engine';
import type { Lease } from './lease';
import type { LeaseRole } from './serve-leases';
import type { BegunEngine } from './start-engine';

/** An engine that is started again whenever it falls, until `release`. */
export interface KeptEngine {
  readonly socket: string;
  readonly away: boolean;
  release(): Promise<void>;
}

const FIRST_PAUSE_MS = 100;
/** Short enough for a call, which is repeated for 15 seconds. */
const LONGEST_PAUSE_MS = 5_000;
/** An engine that ran this long has started well: the next fall is met without a pause again. */
const STEADY_MS = 20_000;

/**
 * Keeps an engine running for a data folder; `begun` is the first, where its start is under way. Throws DatabaseRefusal or Error
 * if the first start fails.
 */
export async function keepEngine(
  dataDir: string,
  as: LeaseRole,
  log: DatabaseLog,
  begun?: BegunEngine,
): Promise<KeptEngine> {
  const place = enginePlace(dataDir);
  const ending = new AbortController();
  let lease: Lease | undefined = await ensureEngine(place, as, begun);
  const { socket } = lease;
  let wait = 0;

  const restart = async () => {
    while (!lease && !ending.signal.aborted) {
      await pause(wait, undefined, ending).catch(() => {});
      wait = Math.min(Math.max(wait * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS);
      if (ending.signal.aborted) return;
      try {
        lease = await ensureEngine(place, as);
        log.info({}, 'the built-in database is back');
      } catch (error) {
        log.error({ nextTryMs: wait }, (error as Error).message);
      }
    }
  };
  const watch = async () => {
    while (lease && !ending.signal.aborted) {
      const steady = setTimeout(() => {
        wait = 0;
      }, STEADY_MS).unref();
      await lease.lost;
      clearTimeout(steady);
      lease = undefined;
      if (ending.signal.aborted) return;
      log.warn({}, 'the built-in database is gone; starting it again');
      await restart();
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
