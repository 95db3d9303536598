// Keeps the files of an empty database in dist/fresh-database, for data folders that have none yet (decision 0028).
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Made anew when a migration or the engine is another. Without it, or where the engine does not run, the migrations make it. */
export async function ensureFreshDatabase(root) {
  const dist = join(root, 'dist');
  const folder = join(dist, 'fresh-database');
  const stamp = join(dist, 'fresh-database.made');
  const made = madeOf(root);
  if (existsSync(folder) && existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return;
  const command = [join(dist, 'models', 'fresh-database-command.js'), folder];
  const code = await new Promise((done) => spawn(process.execPath, command, { stdio: 'ignore' }).once('exit', done));
  if (code === 0) writeFileSync(stamp, made);
}

function madeOf(root) {
  const migrations = join(root, 'dist', 'models', 'migrations');
  const files = readdirSync(migrations)
    .sort()
    .map((name) => join(migrations, name));
  const hash = createHash('sha256');
  for (const file of [...files, join(root, 'node_modules', '@0q', 'embedded-mongodb', 'package.json')])
    hash.update(readFileSync(file));
  return hash.digest('hex');
}
