import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../src/project-root';
import { aFolder } from '../support/a-folder';

/** Makes the bundles of a folder, and ends as soon as it has no process of its own any more. */
const PROGRAM = `
  import { readdirSync, readFileSync } from 'node:fs';
  const { bundle } = await import(process.argv[1]);
  await bundle(process.argv[2]);
  const parentOf = (id) => { try { return readFileSync('/proc/' + id + '/stat', 'utf8').split(') ').at(-1).split(' ')[1]; } catch { return ''; } };
  while (readdirSync('/proc').some((id) => parentOf(id) === String(process.pid))) await new Promise(setImmediate);
  process.exit();
`;

const onLinux = process.platform === 'linux' ? it : it.skip;

onLinux(
  'no process of the bundler stays beside the server that `npm start` becomes',
  () => {
    const root = aFolder();
    for (const file of ['program.js', 'reader/read.js']) {
      mkdirSync(join(root, 'dist/src/reader'), { recursive: true });
      writeFileSync(join(root, 'dist/src', file), 'exports.one = 1;');
    }
    const bundler = pathToFileURL(join(projectRoot(), 'scripts/bundle.mjs')).href;
    const program = ['--input-type=module', '-e', PROGRAM, bundler, root];
    expect(() => execFileSync(process.execPath, program, { timeout: 10_000 })).not.toThrow();
  },
  20_000,
);
