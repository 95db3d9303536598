import type { Connection } from 'mongoose';
import { connectServer } from './connect-server';
import type { Database, DatabaseLog } from './database';
import { type KeptEngine, keepEngine } from './engine/keep-engine';
import type { LeaseRole } from './engine/serve-leases';
import { guardDriver } from './guard-driver';
import { migrate } from './migrations/migrate';
import { openConnection } from './open-connection';
import { runCall } from './run-call';

export interface DatabaseSettings {
  /** MONGODB_URI; absent: the built-in engine. */
  readonly uri?: string;
  /** Where the built-in engine keeps its files; unused with a `uri`. */
  readonly dataDir: string;
  /** `server` is alone on its folder; `tool` (the default) shares the engine with whoever runs. */
  readonly as?: LeaseRole;
  /** The database's name; absent: the one in the address, or "outlay". */
  readonly name?: string;
  readonly log: DatabaseLog;
}

const NAME = 'outlay';
const LONGEST_GOODBYE_MS = 3_000;

/**
 * Opens the database, brings its contents to the current version, and keeps it within reach until `close`.
 * Throws DatabaseRefusal, whose message is one sentence with the next step, where it cannot be used.
 */
export async function connectDatabase(settings: DatabaseSettings): Promise<Database> {
  guardDriver();
  const { uri, dataDir, as = 'tool', name, log } = settings;
  const engine = uri === undefined ? await keepEngine(dataDir, as, log) : undefined;
  try {
    const connection = await (engine
      ? runCall(() => openConnection(builtInUri(engine.socket), name ?? NAME))
      : connectServer(uri!, name ?? (namesDatabase(uri!) ? undefined : NAME)));
    const database = databaseOn(connection, engine);
    try {
      await migrate(database);
      return database;
    } catch (error) {
      await database.close();
      throw error;
    }
  } catch (error) {
    await engine?.release();
    throw error;
  }
}

/** `journal=true` is what makes an acknowledged write survive a kill; a write concern over more than this one member would not. */
function builtInUri(socket: string): string {
  return `mongodb://${encodeURIComponent(socket)}/?directConnection=true&w=1&journal=true`;
}

function namesDatabase(uri: string): boolean {
  return /^[^:]+:\/\/[^/?]+\/[^?]/.test(uri);
}

function databaseOn(connection: Connection, engine: KeptEngine | undefined): Database {
  const away = () => engine?.away === true || connection.readyState !== 1;
  return {
    kind: engine ? 'built-in' : 'server',
    connection,
    get away() {
      return away();
    },
    run: (call) => runCall(call),
    async ready() {
      if (away()) return false;
      const ping = () => connection.db!.command({ ping: 1 });
      return runCall(ping, { callMs: 1_000, totalMs: 0, firstPauseMs: 0, longestPauseMs: 0 }).then(
        () => true,
        () => false,
      );
    },
    async close() {
      const goodbye = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_GOODBYE_MS).unref());
      await Promise.race([connection.close().catch(() => {}), goodbye]);
      await engine?.release();
    },
  };
}
