import type { Lease } from '../../models/engine/lease';

interface TestRun {
  lease?: Lease;
  folder?: string;
}

const shared = globalThis as typeof globalThis & { outlayTestRun?: TestRun };
shared.outlayTestRun ??= {};

/** What the setup of a run leaves to its teardown; they share a process, not a module registry. */
export const testRun: TestRun = shared.outlayTestRun;
