import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';

/** The worker as the sources have it now, so that these tests depend on no build. Beside node_modules, for its packages. */
export function chartWorker(): string {
  const sources = join(__dirname, '../../src/charts/drawing');
  const folder = join(__dirname, '../../.cache/chart-worker', process.env.JEST_WORKER_ID ?? '1');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(sources)) {
    const { code } = transformSync(readFileSync(join(sources, name), 'utf8'), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    });
    writeFileSync(join(folder, name.replace(/\.ts$/, '.js')), code);
  }
  return join(folder, 'worker.js');
}
