import { existsSync, mkdirSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enginePlace } from '../../models/engine/engine-place';
import { ensureEngine } from '../../models/engine/ensure-engine';
import { testRun } from './test-run';

/**
 * One real engine for the run, in a folder of its own, which also holds what tests put among the temporary files; with MONGODB_URI the
 * tests run against that server instead.
 */
export default async function setup(): Promise<void> {
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --require "${join(__dirname, 'typescript-child.cjs')}"`;
  const folder = mkdtempSync(join(roomyFolder(), 'outlay-tests-'));
  testRun.folder = folder;
  process.env.TMPDIR = join(folder, 'tmp');
  mkdirSync(process.env.TMPDIR);
  if (process.env.MONGODB_URI) return;
  process.env.OUTLAY_TEST_DATA = folder;
  testRun.lease = await ensureEngine(enginePlace(folder), 'tool');
}

/** Memory where there is enough of it: neither a journaled write nor the start of an engine waits for the disk there. */
function roomyFolder(): string {
  if (!existsSync('/dev/shm')) return tmpdir();
  const { bavail, bsize } = statfsSync('/dev/shm');
  return bavail * bsize > 2 ** 31 ? '/dev/shm' : tmpdir();
}
