// Runs one compiled program of the project: node scripts/run.mjs src/understanding/cli [arguments]
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureReady, root } from './setup.mjs';

const [program, ...args] = process.argv.slice(2);
await ensureReady();
const file = join(root, 'dist', `${program}.js`);
process.argv = [process.execPath, file, ...args];
createRequire(import.meta.url)(file);
