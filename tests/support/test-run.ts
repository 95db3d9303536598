import type { Lease } from '../../models/engine/lease';

/** What the setup of a run leaves to its teardown; they share a process, not a module registry. */
export const testRun: { lease?: Lease; folder?: string } = ((
  globalThis as typeof globalThis & { outlayTestRun?: object }
).outlayTestRun ??= {});
