import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';

/** Room in `sockaddr_un`, without the closing zero. */
const LONGEST_PATH = process.platform === 'linux' ? 107 : 103;

/**
 * Where the engine's sockets may be, the first choice first: the data folder itself, or, where its path is too long or its
 * file system has no sockets (some mounts of Docker Desktop and WSL), a private folder named after it in the temporary folder.
 */
export function socketFolders(dataDir: string): string[] {
  const own = resolve(dataDir);
  const hash = createHash('sha256').update(own).digest('hex').slice(0, 16);
  const spare = join(tmpdir(), `outlay-${userInfo().uid}-${hash}`);
  return Buffer.byteLength(leaseSocket(own)) <= LONGEST_PATH ? [own, spare] : [spare];
}

/** Drivers speak here. */
export function engineSocket(folder: string): string {
  return join(folder, 'engine.sock');
}

/** Who needs the engine holds a connection here. */
export function leaseSocket(folder: string): string {
  return join(folder, 'leases.sock');
}

/** Makes a socket folder; throws where another user could have made it, because the sockets have no password. */
export function prepareSocketFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stat = lstatSync(folder);
  if (!stat.isDirectory() || stat.uid !== userInfo().uid) throw new Error(`${folder} belongs to someone else`);
}
