import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enginePlace } from '../../models/engine/engine-place';
import { ensureEngine } from '../../models/engine/ensure-engine';
import { testRun } from './test-run';

/** One real engine for the run, in a folder of its own; with MONGODB_URI the tests run against that server instead. */
export default async function setup(): Promise<void> {
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --require "${join(__dirname, 'typescript-child.cjs')}"`;
  if (process.env.MONGODB_URI) return;
  const folder = mkdtempSync(join(roomyFolder(), 'outlay-tests-'));
  process.env.OUTLAY_TEST_DATA = folder;
  testRun.folder = folder;
  testRun.lease = await ensureEngine(enginePlace(folder), 'tool');
}

/** Memory where there is enough of it: a journaled write costs no wait for the disk there. */
function roomyFolder(): string {
  if (!existsSync('/dev/shm')) return tmpdir();
  const { bavail, bsize } = statfsSync('/dev/shm');
  return bavail * bsize > 2 ** 31 ? '/dev/shm' : tmpdir();
}
