import type { Connection } from 'mongoose';

/**
 * One step from a version of the stored data to the next. It may run twice, or in two processes at once, or be cut off
 * anywhere and run again: every step in it must bear that. It names collections and indexes itself rather than by way of
 * the models, which move on while a migration does not. Once released it is never changed.
 */
export interface Migration {
  /** The version it brings about; the number its file begins with. */
  readonly version: number;
  run(connection: Connection): Promise<void>;
}
