import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Gives a data folder that has no database yet the files of an empty one, where the build has left them: making its collections
 * waits for the disk some hundred times, one after the other. All or nothing is there, on the disk, when this resolves.
 */
export async function copyFresh(from: string, files: string): Promise<void> {
  if (!existsSync(from) || existsSync(files)) return;
  const draft = `${files}.${process.pid}`;
  try {
    cpSync(from, draft, { recursive: true });
    const names = await readdir(draft, { recursive: true });
    await Promise.all([...names, '.'].map((name) => settle(join(draft, name))));
    renameSync(draft, files);
  } catch {
    // Another process was quicker, or the disk is full, which is said elsewhere: the migrations make what is missing.
    rmSync(draft, { recursive: true, force: true });
  }
}

/** What is copied may be read by all; a data folder by its server alone. */
async function settle(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.chmod((await file.stat()).isDirectory() ? 0o700 : 0o600);
    await file.sync();
  } finally {
    await file.close();
  }
}
