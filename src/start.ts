import type { Logger } from 'pino';
import { type KeptEngine, keepEngine } from '../models/engine/keep-engine';
import type { Config } from './config';
import { Reader } from './reader/reader';
import type { Running, Tuning } from './serve';
import { keepHeapSmall } from './thrifty-heap';

/**
 * Starts the server. The built-in database's process and the thread that understands are begun before the house is loaded: each
 * takes most of a second, and a second core is there for them while the first is busy with the other.
 */
export async function start(config: Config, log: Logger, tuning: Tuning = {}): Promise<Running> {
  const engine = config.MONGODB_URI === undefined ? await begunEngine(config, log) : undefined;
  const reader = new Reader();
  const { serve } = await import('./serve');
  const running = await serve(config, log, { ...engine, reader, ...tuning });
  keepHeapSmall();
  return running;
}

/** Resolves when the engine's process is there, or one already serves: until then loading, which lets nothing else happen, waits. */
function begunEngine(config: Config, log: Logger): Promise<{ readonly engine: Promise<KeptEngine> }> {
  return new Promise((resolve) => {
    const engine = keepEngine(config.DATA_DIR, 'server', log, () => resolve({ engine }));
    // Why it does not start is said where the house waits for it.
    engine.catch(() => undefined).then(() => resolve({ engine }));
  });
}
