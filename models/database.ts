import type { Connection } from 'mongoose';
import type { GroupedWrites } from './grouped-writes';

/** The part of a logger the database uses. */
export interface DatabaseLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Where everything is kept: a MongoDB server, or the built-in engine. */
export interface Database {
  readonly kind: 'server' | 'built-in';
  readonly connection: Connection;
  /** Nobody else writes to it: what this process has read or written it may remember. */
  readonly alone: boolean;
  /** The writes of all turns that are under way, together. */
  readonly writes: GroupedWrites;
  /** The database does not answer at the moment: the bot says "one moment" meanwhile. */
  readonly away: boolean;
  /**
   * Runs one call with a deadline, and again after a failure of the network, for 15 seconds at most. The call may run more
   * than once: every write in it must be idempotent.
   */
  run<T>(call: () => PromiseLike<T>): Promise<T>;
  /** Whether the database answers now; for `/readyz`. */
  ready(): Promise<boolean>;
  /** Finishes; the built-in engine ends with its last user. Calls after this fail. */
  close(): Promise<void>;
}
