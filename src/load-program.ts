import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import type * as Program from './program';
import { projectRoot } from './project-root';

const BUNDLE = join(projectRoot(), 'dist', 'outlay.js');

/** What V8 made of the bundle, for the next start; each version of Node has its own. */
export const COMPILED = `${BUNDLE}.${process.version}-${process.arch}`;

/** The program as one file, with what V8 has compiled of it beforehand where that is there and fits (decision 0026). */
export function loadProgram(): { readonly program: typeof Program; readonly script: Script } {
  // Latin-1 is all that esbuild writes, and read quicker than UTF-8.
  const script = new Script(Module.wrap(readFileSync(BUNDLE, 'latin1')), { filename: BUNDLE, cachedData: compiled() });
  const module = { exports: {} as typeof Program };
  script.runInThisContext()(module.exports, createRequire(BUNDLE), module, BUNDLE, dirname(BUNDLE));
  return { program: module.exports, script };
}

function compiled(): Buffer | undefined {
  try {
    return readFileSync(COMPILED);
  } catch {
    return undefined;
  }
}
