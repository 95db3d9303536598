// The whole product with the limits of a load generator, on the built-in database or on that of MONGODB-URI:
//   node outlay-server.js DATA-FOLDER [MONGODB-URI]
import { loadProgram } from '../../src/load-program';
import { NO_LIMITS } from './no-limits';

async function main(): Promise<void> {
  const { loadConfig, projectRoot, start, createLog } = loadProgram().program;
  const [dataDir = '', MONGODB_URI] = process.argv.slice(2);
  const config = loadConfig({ DATA_DIR: dataDir, MONGODB_URI, PORT: '0', LOG_LEVEL: 'error' }, projectRoot());
  const running = await start(config, createLog(config.LOG_LEVEL), { webChatLimits: NO_LIMITS });
  process.stdout.write(`ready ${running.url}\n`);
  process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)));
}

void main();
