import type { Connection } from 'mongoose';
import { openConnection } from './open-connection';

/** The database's name where nobody gives one. */
export const DATABASE_NAME = 'outlay';

/**
 * Connects to the built-in engine. `journal=true` is what makes an acknowledged write survive a kill; a write concern over
 * more than this one member would not.
 */
export function openBuiltIn(socket: string, name = DATABASE_NAME): Promise<Connection> {
  return openConnection(`mongodb://${encodeURIComponent(socket)}/?directConnection=true&w=1&journal=true`, name);
}
