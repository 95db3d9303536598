// What every command needs before it can run: a Node that serves, the packages of the lock file, the compiled sources.
// Plain Node without packages, because it runs before there are any. Progress goes to stderr: stdout belongs to the command.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, compileBundles, isCompiled } from './bundle.mjs';
import { ensureFreshDatabase } from './fresh-database.mjs';
import { keepKnownYaml } from './known-yaml.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundling = ['scripts/bundle.mjs', 'scripts/lazy-packages.mjs'];
const sources = ['src', 'dialogs', 'channels', 'models', 'tests', 'tsconfig.json', 'package.json', ...bundling];

/** Ends the process with one sentence that says what to do next. */
export function refuse(sentence) {
  console.error(`outlay: ${sentence}`);
  process.exit(1);
}

export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    refuse(`Node ${process.versions.node} is too old. Install Node 20.19 or later, then run the same command again.`);
}

/** Installs the packages of the lock file when they are not there or the lock file has changed. */
export function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.outlay-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('outlay: installing packages (once; under a minute) …');
  // `install`, not `ci`: the lock file may lack the native parts of platforms that its maker's registry did not carry.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['install', '--no-save', '--include=dev', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (done.error?.code === 'ENOENT')
    refuse('npm was not found. Install Node together with npm, then run the same command again.');
  if (done.status !== 0)
    refuse(
      'the packages could not be installed (see above). Check the network and the disk, then run the same command again.',
    );
  writeFileSync(stamp, lock);
}

/**
 * Compiles into dist/ when a source is newer than the last build: only what has changed, and nothing when something does not
 * compile. What is compiled of a source that is gone goes too. Then all that a server needs is put into one file.
 */
export async function ensureBuilt() {
  const dist = join(root, 'dist');
  const cache = join(root, '.cache');
  const stamp = join(cache, 'built');
  const known = join(cache, 'build.tsbuildinfo');
  const built = existsSync(stamp) && existsSync(dist) ? Number(readFileSync(stamp, 'utf8')) : 0;
  if (sources.every((path) => newest(join(root, path)) < built)) {
    // Built by another version of Node.
    if (!isCompiled(root)) compileBundles(root);
    return;
  }
  console.error('outlay: building …');
  const started = Date.now();
  mkdirSync(cache, { recursive: true });
  // Without both, the compiler cannot know what is there already.
  if (!built) for (const path of [dist, known]) rmSync(path, { recursive: true, force: true });
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = ['--incremental', '--tsBuildInfoFile', known, '--noEmitOnError', 'true'];
  const done = spawnSync(process.execPath, [tsc, '-p', root, '--outDir', dist, ...options], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0) refuse('the sources do not compile (see above).');
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.js') && !existsSync(join(root, file.replace(/js$/, 'ts')))) rmSync(join(dist, file));
  const fresh = ensureFreshDatabase(root);
  await keepKnownYaml(root);
  try {
    await bundle(root);
  } catch (error) {
    refuse(`the compiled sources do not fit into one file: ${error.message}`);
  }
  compileBundles(root);
  await fresh;
  writeFileSync(stamp, String(started));
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}

export async function ensureReady() {
  ensureNode();
  ensureInstalled();
  await ensureBuilt();
}

/** Runs a Node script of a package (or of ours) in the foreground; ends this process with its code if it failed. */
export function step(name, args, env = {}) {
  console.error(`outlay: ${name} …`);
  const done = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
