import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../world';
import { enginePid } from './engine-pid';

const AWAY_MS = 30_000;

/** The database answers nobody for half a minute: its process stands still with all its connections open. */
export const stopDatabase: Fault = {
  id: 'database silent for 30 s',
  alone: {},
  async strike({ dataDir }) {
    await pause(3_000);
    const pid = enginePid(dataDir);
    process.kill(pid, 'SIGSTOP');
    await pause(AWAY_MS);
    process.kill(pid, 'SIGCONT');
    await pause(5_000);
  },
};
