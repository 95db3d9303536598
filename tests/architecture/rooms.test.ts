import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf, root, sources } from './imports';
import { BOTBUILDER_ROOMS, ROOMS } from './rooms';

const files = ['src', 'dialogs', 'channels', 'models'].flatMap(sources);
const inside = (file: string, room: string) => file === room || file === `${room}.ts` || file.startsWith(`${room}/`);
const roomOf = (file: string) =>
  ROOMS.filter((room) => inside(file, room.path)).sort((a, b) => b.path.length - a.path.length)[0];

describe('who may import whom', () => {
  it.each(files)('%s', (file) => {
    const room = roomOf(file);
    expect(room).toBeDefined();
    const { ours, packages } = importsOf(file);
    const strangers = ours.filter((other) => ![room!.path, ...room!.ours].some((allowed) => inside(other, allowed)));
    expect({ strangers, packages: packages.filter((name) => !room!.packages.includes(name)) }).toEqual({
      strangers: [],
      packages: [],
    });
  });

  it('only these rooms say botbuilder', () => {
    const sayers = files.filter((file) =>
      importsOf(file).packages.some((name) => /^bot(builder|framework)/.test(name)),
    );
    expect(sayers.filter((file) => !BOTBUILDER_ROOMS.some((room) => inside(file, room)))).toEqual([]);
  });
});

describe('edges of the house', () => {
  const saying = (pattern: RegExp, allowed: readonly string[]) =>
    files
      .filter((file) => !allowed.some((room) => inside(file, room)))
      .filter((file) => pattern.test(readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));

  it('reads the clock in src/compose.ts and in the commands at the edge only', () => {
    expect(
      saying(/\bDate\.now\(\)|new Date\(\)/, ['src/compose', 'src/understand-command', 'src/chat-command']),
    ).toEqual([]);
  });

  it('reads the environment in src/config and the commands only', () => {
    expect(
      saying(/process\.env\b/, ['src/main', 'src/run', 'src/config', 'src/chat-command', 'src/teams-package-command']),
    ).toEqual([]);
  });
});
