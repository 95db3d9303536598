/** Run by the build: leaves the files of an empty database of the newest version in a folder. */
import { chmodSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connectDatabase } from './connect-database';

const log = { info() {}, warn() {}, error() {} };

async function main(folder: string): Promise<void> {
  // Beside it, so that it takes its place in one step.
  const dataDir = mkdtempSync(join(dirname(folder), 'making-'));
  try {
    const database = await connectDatabase({ dataDir, as: 'server', log });
    await database.close();
    const files = join(dataDir, 'db');
    // Nothing is in it, and whoever runs the server may be another than who builds it.
    for (const name of ['.', ...readdirSync(files, { recursive: true, encoding: 'utf8' })]) {
      const path = join(files, name);
      chmodSync(path, statSync(path).isDirectory() ? 0o755 : 0o644);
    }
    rmSync(folder, { recursive: true, force: true });
    renameSync(files, folder);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

main(process.argv[2]!).then(
  () => process.exit(0),
  () => process.exit(1),
);
