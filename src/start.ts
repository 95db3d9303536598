import type { Logger } from 'pino';
import { keepEngine } from '../models/engine/keep-engine';
import { type Begun, begin } from './begin';
import type { Config } from './config';
import type { Running, Tuning } from './serve';
import { keepHeapSmall } from './thrifty-heap';

/**
 * Starts the server. The built-in database's process and the thread that understands are begun before the house is loaded: each
 * takes most of a second, and a second core is there for them while the first is busy with the other.
 */
export async function start(
  config: Config,
  log: Logger,
  tuning: Tuning = {},
  begun: Begun = begin(config),
): Promise<Running> {
  const engine =
    config.MONGODB_URI === undefined ? keepEngine(config.DATA_DIR, 'server', log, begun.engine) : undefined;
  // Why it does not start is said where the house waits for it.
  engine?.catch(() => undefined);
  const { serve } = await import('./serve');
  const running = await serve(config, log, { engine, reader: begun.reader, ...tuning });
  keepHeapSmall();
  return running;
}
