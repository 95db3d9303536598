import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { opened } from './opened';

/** An empty folder of this test file alone, removed after its last test. */
export function aFolder(within = tmpdir()): string {
  const folder = mkdtempSync(join(within, 'outlay-test-'));
  opened.unshift(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
