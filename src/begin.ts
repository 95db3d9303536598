import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { enginePlace } from '../models/engine/engine-place';
import { leaseSocket } from '../models/engine/socket-folders';
import { type BegunEngine, beginEngine } from '../models/engine/start-engine';
import { projectRoot } from './project-root';
import { Reader } from './reader/reader';

/** What takes as long as all the rest of a start together, and needs a processor of its own. */
export interface Begun {
  /** Of the built-in database; absent where it is not used, or runs already. */
  readonly engine?: BegunEngine;
  readonly reader: Reader;
}

/** As the environment has them, or made of that. */
interface Told {
  readonly MONGODB_URI?: string;
  readonly DATA_DIR?: string;
}

/**
 * Begins the built-in database's process and the thread that understands before the program is read, by all that must be known
 * of the settings: those are checked later, and who finds them wrong calls `abandon`.
 */
export function begin(env: Told): Begun {
  return { engine: engineOf(env), reader: new Reader() };
}

function engineOf({ MONGODB_URI, DATA_DIR }: Told): BegunEngine | undefined {
  if (MONGODB_URI?.trim()) return undefined;
  const root = projectRoot();
  const place = enginePlace(resolve(root, DATA_DIR?.trim() || 'data'), join(root, 'dist', 'fresh-database'));
  // Most likely one runs, which several may share.
  if (place.sockets.some((folder) => existsSync(leaseSocket(folder)))) return undefined;
  try {
    return beginEngine(place);
  } catch {
    // Why the folder cannot be used is said when it is tried again.
    return undefined;
  }
}

/** Ends what was begun. */
export function abandon({ engine, reader }: Begun): void {
  engine?.abandon();
  void reader.close();
}
