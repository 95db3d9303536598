// The whole product with the limits of a load generator, on the built-in database or on that of MONGODB-URI:
//   node outlay-server.js DATA-FOLDER [MONGODB-URI]
import { begin } from '../../src/begin';
import { loadBundle } from '../../src/load-bundle';
import type * as Program from '../../src/program';
import { NO_LIMITS } from './no-limits';

async function main(): Promise<void> {
  const [dataDir = '', MONGODB_URI] = process.argv.slice(2);
  const env = { DATA_DIR: dataDir, MONGODB_URI, PORT: '0', LOG_LEVEL: 'error' };
  const begun = begin(env);
  const { loadConfig, projectRoot, start, createLog } = loadBundle<typeof Program>('outlay').exports;
  const config = loadConfig(env, projectRoot());
  const running = await start(config, createLog(config.LOG_LEVEL), { webChatLimits: NO_LIMITS }, begun);
  process.stdout.write(`ready ${running.url}\n`);
  process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)));
}

void main();
