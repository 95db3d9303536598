import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { projectRoot } from './project-root';

/** A program in one file of `dist` (decision 0026), running. */
export interface Bundle<Exports> {
  readonly exports: Exports;
  readonly script: Script;
}

/** Runs `dist/<name>.js` with what V8 has compiled of it beforehand, where that is there and fits. */
export function loadBundle<Exports>(name: string): Bundle<Exports> {
  const file = fileOf(name);
  // Latin-1 is all that esbuild writes, and read quicker than UTF-8.
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData: compiled(name) });
  const module = { exports: {} as Exports };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return { exports: module.exports, script };
}

/** What V8 made of a bundle, for the next start; each version of Node has its own. */
export function compiledFile(name: string): string {
  return `${fileOf(name)}.${process.version}-${process.arch}`;
}

function fileOf(name: string): string {
  return join(projectRoot(), 'dist', `${name}.js`);
}

function compiled(name: string): Buffer | undefined {
  try {
    return readFileSync(compiledFile(name));
  } catch {
    return undefined;
  }
}
