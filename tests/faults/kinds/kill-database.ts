import type { Fault } from '../world';
import { enginePid } from './engine-pid';

/** `kill -9` of the database's process; the server starts it again. */
export const killDatabase: Fault = {
  id: 'database killed',
  async strike({ dataDir }) {
    try {
      process.kill(enginePid(dataDir), 'SIGKILL');
    } catch {
      // It is down already, because the server has just been killed.
    }
  },
};
