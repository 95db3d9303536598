// Brings the one browser file of botframework-webchat out of its npm package (7 MB) instead of installing its 593 MB tree.
// Pinned by version and integrity in web-chat/bundle.json, fetched with the user's own npm settings, compressed beforehand.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './setup.mjs';

const cache = join(root, '.cache');
const pinned = JSON.parse(readFileSync(join(root, 'web-chat', 'bundle.json'), 'utf8'));
const folder = join(cache, `${pinned.package}-${pinned.version}`);

/** Says undefined when the bundle is in its place, otherwise a sentence with the next step. */
export function ensureWebChat() {
  if (existsSync(folder)) return undefined;
  console.error('outlay: bringing the web chat (once; a few seconds) …');
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'web-chat-'));
  try {
    return bring(draft);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The same in a process of its own: resolves when it has ended, and has said itself what went wrong. */
export function webChatMeanwhile() {
  if (existsSync(folder)) return undefined;
  return new Promise((done) => {
    const bringing = spawn(process.execPath, [fileURLToPath(import.meta.url)], { stdio: ['ignore', 2, 2] });
    bringing.once('error', done);
    bringing.once('exit', done);
  });
}

function bring(draft) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const name = `${pinned.package}@${pinned.version}`;
  const packed = spawnSync(npm, ['pack', name, '--pack-destination', draft, '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 2],
    encoding: 'utf8',
  });
  if (packed.status !== 0)
    return `${name} could not be fetched from the npm registry (see above). Check the network and npm's settings, then start again.`;
  const tarball = join(draft, `${pinned.package}-${pinned.version}.tgz`);
  const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (integrity !== pinned.integrity)
    return `the registry's ${name} is not the package that web-chat/bundle.json names: it was left out. Ask who runs the registry.`;

  const files = ['webchat.js', 'webchat.js.LICENSE.txt'];
  const wanted = files.map((file) => `package/dist/${file}`);
  const unpacked = spawnSync('tar', ['-xzf', tarball, '-C', draft, '--strip-components=2', ...wanted], {
    stdio: ['ignore', 2, 2],
  });
  if (unpacked.status !== 0) return 'the web chat could not be unpacked. Install "tar", then start again.';
  rmSync(tarball);
  const bundle = readFileSync(join(draft, 'webchat.js'));
  writeFileSync(join(draft, 'webchat.js.gz'), gzipSync(bundle, { level: 9 }));
  // 9 takes 0.3 s; 10 saves another twelfth and takes ten times as long.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bundle.length };
  writeFileSync(join(draft, 'webchat.js.br'), brotliCompressSync(bundle, { params }));
  // Whoever runs the server may read it, not only who fetched it.
  chmodSync(draft, 0o755);
  // A folder of this name is whole: it takes its place in one step.
  if (!existsSync(folder)) renameSync(draft, folder);
  return undefined;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const failed = ensureWebChat();
  if (failed) {
    console.error(`outlay: ${failed}`);
    process.exit(1);
  }
}
