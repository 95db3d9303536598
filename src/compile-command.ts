/** Run by the build: keeps what V8 compiles of the bundle in a start. */
import { renameSync, writeFileSync } from 'node:fs';
import { COMPILED, loadProgram } from './load-program';

async function main(): Promise<void> {
  const { program, script } = loadProgram();
  await program.rehearse();
  const draft = `${COMPILED}.draft`;
  writeFileSync(draft, script.createCachedData());
  renameSync(draft, COMPILED);
}

void main();
