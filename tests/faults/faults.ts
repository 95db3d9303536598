// `npm run faults`: the product under traffic while it and all around it is killed, refuses and falls silent.
//   npm run faults                              all: a minute of the short ones mixed, then each long one by itself
//   npm run faults -- disk clock                those whose names hold one of these words, each in a run of its own
//   npm run faults -- mixed --seconds 600 --seed 7
import { parseArgs } from 'node:util';
import { FAULTS } from './kinds';
import { run } from './run';
import type { Fault } from './world';

const MIXED = 'mixed';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seconds: { type: 'string' }, seed: { type: 'string' } },
  });
  const seed = Number(values.seed ?? Date.now() % 100_000);
  const runs = runsOf(positionals.map((word) => word.toLowerCase()));
  if (runs.size === 0) {
    console.error(`There is no such fault. There are: ${[MIXED, ...FAULTS.map(({ id }) => id)].join(', ')}.`);
    process.exit(2);
  }
  const broken: string[] = [];
  for (const [name, faults] of runs) {
    const seconds = Number(values.seconds ?? (name === MIXED ? 60 : 30));
    console.log(`\n${name}: seed ${seed}`);
    if (!(await run(faults, seconds, seed))) broken.push(name);
  }
  if (broken.length > 0) console.error(`\nlost or doubled: ${broken.join(', ')}`);
  process.exit(broken.length > 0 ? 1 : 0);
}

/** The faults of each run, by its name. */
function runsOf(words: readonly string[]): ReadonlyMap<string, readonly Fault[]> {
  const each = new Map<string, readonly Fault[]>(FAULTS.map((fault) => [fault.id, [fault]]));
  const mixed = FAULTS.filter(({ alone }) => !alone);
  const all = new Map<string, readonly Fault[]>([[MIXED, mixed], ...each]);
  if (words.length > 0)
    return new Map([...all].filter(([name]) => words.some((word) => name.toLowerCase().includes(word))));
  return new Map([...all].filter(([name, [fault]]) => name === MIXED || fault?.alone));
}

void main();
