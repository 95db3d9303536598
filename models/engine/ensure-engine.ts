import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseRefusal } from '../database-refusal';
import type { EnginePlace } from './engine-place';
import { type Lease, takeLease } from './lease';
import type { LeaseRole } from './serve-leases';
import { type BegunEngine, startEngine } from './start-engine';

/** Together a little over the time an engine may take to end. */
const PAUSES_MS = [20, 50, 100, 200, 400, 800, 1_600, 3_000, 3_000, 3_000];

/**
 * Takes a lease of the folder's engine, starting it if none runs; `begun` is one whose start is under way. Of several that start
 * one at once, the lock on the files picks one and the others connect to it; one that fails in their midst is tried once more.
 * Throws as `startEngine` and `takeLease` do.
 */
export async function ensureEngine(place: EnginePlace, as: LeaseRole, begun?: BegunEngine): Promise<Lease> {
  let failed = false;
  let first = begun;
  for (const wait of PAUSES_MS) {
    try {
      const lease =
        (await takeLease(place.sockets, as)) ?? ((await started(place, first)) && (await takeLease(place.sockets, as)));
      if (lease) return lease;
    } catch (error) {
      if (failed || error instanceof DatabaseRefusal) throw error;
      failed = true;
    }
    first = undefined;
    await pause(wait);
  }
  throw new DatabaseRefusal(
    `Another process holds the database files in ${place.files} and answers nobody. Stop it, then try again; its id stands in mongod.lock there.`,
  );
}

async function started(place: EnginePlace, begun?: BegunEngine): Promise<boolean> {
  return (await startEngine(place, begun)) === 'listening';
}
