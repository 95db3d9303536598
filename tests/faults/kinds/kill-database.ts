import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../world';

/** `kill -9` of the database's process, which writes its id into its lock; the server starts it again. */
export const killDatabase: Fault = {
  id: 'database killed',
  async strike({ dataDir }) {
    try {
      process.kill(Number(readFileSync(join(dataDir, 'db', 'mongod.lock'), 'utf8')), 'SIGKILL');
    } catch {
      // It is down already, because the server has just been killed.
    }
  },
};
