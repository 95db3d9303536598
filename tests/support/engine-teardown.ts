import { rmSync } from 'node:fs';
import { testRun } from './test-run';

export default async function teardown(): Promise<void> {
  await testRun.lease?.release();
  if (testRun.folder) rmSync(testRun.folder, { recursive: true, force: true });
}
