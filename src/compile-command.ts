/** Run by the build: keeps what V8 compiles of each bundle in a start. */
import { renameSync, writeFileSync } from 'node:fs';
import { compiledFile, loadBundle } from './load-bundle';

interface Rehearsing {
  rehearse(): Promise<void> | void;
}

async function main(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const { exports, script } = loadBundle<Rehearsing>(name);
    await exports.rehearse();
    const draft = `${compiledFile(name)}.draft`;
    writeFileSync(draft, script.createCachedData());
    renameSync(draft, compiledFile(name));
  }
}

void main(process.argv.slice(2));
