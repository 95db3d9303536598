import { fork } from 'node:child_process';
import { accessSync, closeSync, constants, mkdirSync, openSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseRefusal } from '../database-refusal';
import type { EnginePlace } from './engine-place';

/** What the engine's process says of its start, once. `taken`: another process has the files open. */
export type StartReport =
  | { readonly listening: true }
  | { readonly taken: true }
  | { readonly refused: string }
  | { readonly failed: string };

const LONGEST_LOG = 5_000_000;

/** An engine's process that has been begun. */
export interface BegunEngine {
  /** Said once. */
  readonly report: Promise<StartReport>;
  /** Ends it; for whoever finds that nobody will take a lease. */
  abandon(): void;
}

/**
 * Starts an engine for a folder, or waits for one that was begun. It ends by itself when the last lease is gone.
 * Throws DatabaseRefusal where a person must act, Error where another try may help.
 */
export async function startEngine(place: EnginePlace, begun = beginEngine(place)): Promise<'listening' | 'taken'> {
  const report = await begun.report;
  if ('listening' in report) return 'listening';
  if ('taken' in report) return 'taken';
  if ('refused' in report) throw new DatabaseRefusal(report.refused);
  throw new Error(`The built-in database did not start: ${report.failed}. Its log is ${place.log}.`);
}

/**
 * Begins an engine's process, detached: a fault of the engine does not reach us, and a Ctrl-C meant for us does not reach the
 * engine. Throws DatabaseRefusal where the folder cannot be used.
 */
export function beginEngine(place: EnginePlace): BegunEngine {
  prepareFolder(place.dataDir);
  const log = openLog(place.log);
  const child = fork(join(__dirname, 'engine-process'), [JSON.stringify(place)], {
    detached: true,
    execArgv: [],
    cwd: place.dataDir,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const report = new Promise<StartReport>((resolve) => {
    child.once('message', (message) => resolve(message as StartReport));
    child.once('error', (error) => resolve({ failed: error.message }));
    child.once('exit', (code, signal) => resolve({ failed: `it ended with ${signal ?? code}` }));
  });
  void report.then(() => {
    if (child.connected) child.disconnect();
    child.unref();
  });
  return { report, abandon: () => void child.kill('SIGKILL') };
}

function prepareFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new DatabaseRefusal(
      `The data folder ${dataDir} cannot be written (${code}). Give yourself the right to write there, or set DATA_DIR to another folder.`,
    );
  }
}

function openLog(path: string): number {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LONGEST_LOG) truncateSync(path);
  return openSync(path, 'a', 0o600);
}
