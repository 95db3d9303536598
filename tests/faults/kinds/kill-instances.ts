import { enginePlace } from '../../../models/engine/engine-place';
import { ensureEngine } from '../../../models/engine/ensure-engine';
import { sharedUri } from '../../support/instances';
import { killAndReplace } from '../several-instances';
import type { Fault } from '../world';

const SECONDS = 40;

/** Two instances beside the server, on a database of their own in its engine: both are killed, then both replaced, again and again. */
export const killInstances: Fault = {
  id: 'several instances killed and replaced',
  alone: { visitors: 0 },
  async strike({ dataDir, counts }) {
    const lease = await ensureEngine(enginePlace(dataDir), 'tool');
    counts.push(...(await killAndReplace(sharedUri(lease.socket, 'instances'), SECONDS)));
    await lease.release();
  },
};
