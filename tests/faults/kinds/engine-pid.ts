import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built-in database's process, which writes its id into its lock. Throws where there is none. */
export function enginePid(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'db', 'mongod.lock'), 'utf8'));
}
