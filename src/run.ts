import { DatabaseRefusal } from '../models/database-refusal';
import { abandon, type Begun } from './begin';
import { ConfigFaults, loadConfig } from './config';
import { createLog } from './log';
import { projectRoot } from './project-root';
import { Refusal } from './refusal';
import type { Running } from './serve';
import { start } from './start';
import { whatToTry } from './what-to-try';

/** Longest a stop may take: then the process ends, and what was not finished is taken up at the next start. */
const LONGEST_STOP_MS = 15_000;

async function serveUntilStopped(begun: Begun): Promise<void> {
  const config = loadConfig(process.env, projectRoot());
  const log = createLog(config.LOG_LEVEL);
  const running = await start(config, log, {}, begun);
  console.log(whatToTry(running, config));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(running));
}

async function stop(running: Running): Promise<void> {
  const late = setTimeout(() => process.exit(1), LONGEST_STOP_MS);
  await running.stop();
  clearTimeout(late);
  process.exit(0);
}

/** Runs the server; what keeps it from starting is said in one sentence. */
export async function run(begun: Begun): Promise<void> {
  try {
    await serveUntilStopped(begun);
  } catch (error) {
    if (error instanceof ConfigFaults) abandon(begun);
    const known = error instanceof ConfigFaults || error instanceof Refusal || error instanceof DatabaseRefusal;
    console.error(
      `outlay: ${known ? error.message : `could not start (${error instanceof Error ? error.name : 'unknown'}). Set LOG_LEVEL=debug and run the same command again to see where.`}`,
    );
    if (!known && process.env.LOG_LEVEL === 'debug') console.error(error);
    process.exit(1);
  }
}
