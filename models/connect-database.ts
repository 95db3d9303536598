import type { Connection } from 'mongoose';
import { connectServer } from './connect-server';
import type { Database, DatabaseLog } from './database';
import { type KeptEngine, keepEngine } from './engine/keep-engine';
import type { LeaseRole } from './engine/serve-leases';
import { GroupedWrites } from './grouped-writes';
import { guardDriver } from './guard-driver';
import { migrate } from './migrations/migrate';
import { DATABASE_NAME, openBuiltIn } from './open-built-in';
import { runCall } from './run-call';

export interface DatabaseSettings {
  /** MONGODB_URI; absent: the built-in engine. */
  readonly uri?: string;
  /** Where the built-in engine keeps its files; unused with a `uri`. */
  readonly dataDir: string;
  /** `server` is alone on its folder; `tool` (the default) shares the engine with whoever runs. */
  readonly as?: LeaseRole;
  /** The built-in engine, where it is being started already. */
  readonly engine?: Promise<KeptEngine>;
  /** The database's name; absent: the one in the address, or "outlay". */
  readonly name?: string;
  readonly log: DatabaseLog;
  /** Told of every call: how long it took with all its repetitions, and whether it failed. */
  called?(ms: number, failed: boolean): void;
}

const LONGEST_GOODBYE_MS = 3_000;

/**
 * Opens the database, brings its contents to the current version, and keeps it within reach until `close`.
 * Throws DatabaseRefusal, whose message is one sentence with the next step, where it cannot be used.
 */
export async function connectDatabase(settings: DatabaseSettings): Promise<Database> {
  guardDriver();
  const { uri, dataDir, as = 'tool', name, log } = settings;
  const engine = uri === undefined ? await (settings.engine ?? keepEngine(dataDir, as, log)) : undefined;
  try {
    const connection = await (engine
      ? runCall(() => openBuiltIn(engine.socket, name))
      : connectServer(uri!, name ?? (namesDatabase(uri!) ? undefined : DATABASE_NAME)));
    const database = databaseOn(connection, engine, settings);
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

function namesDatabase(uri: string): boolean {
  return /^[^:]+:\/\/[^/?]+\/[^?]/.test(uri);
}

function databaseOn(
  connection: Connection,
  engine: KeptEngine | undefined,
  { as, called }: DatabaseSettings,
): Database {
  // The lease tells of the built-in engine's end and return at once, the driver's own heartbeat up to two seconds later.
  const away = () => (engine ? engine.away : connection.readyState !== 1);
  const run: Database['run'] = called ? (call) => timed(runCall(call), called) : (call) => runCall(call);
  return {
    kind: engine ? 'built-in' : 'server',
    connection,
    // The engine has one server at most; to a MongoDB server any number of ours may be connected.
    alone: engine !== undefined && as === 'server',
    writes: new GroupedWrites({ connection, run }),
    get away() {
      return away();
    },
    run,
    async ready() {
      if (away()) return false;
      const ping = () => connection.db!.command({ ping: 1 });
      return runCall(ping, { callMs: 2_000, totalMs: 0, firstPauseMs: 0, longestPauseMs: 0 }).then(
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

async function timed<T>(running: Promise<T>, called: (ms: number, failed: boolean) => void): Promise<T> {
  const began = performance.now();
  let failed = true;
  try {
    const answer = await running;
    failed = false;
    return answer;
  } finally {
    called(performance.now() - began, failed);
  }
}
