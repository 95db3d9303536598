// `npm run bench`: every figure of one run on one machine; compare the ratios, not the absolute times.
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root';
import { channels } from './channels';
import { digests } from './digests';
import { entries } from './entries';
import { imports } from './imports';
import { keep } from './keep';
import { memory } from './memory';
import { notices } from './notices';
import { pictures } from './pictures';
import { reports } from './reports';
import { scale } from './scale';
import { start } from './start';
import { type Row, table } from './table';
import { turns } from './turns';
import { understanding } from './understanding';
import { widget } from './widget';

const PARTS: Readonly<Record<string, () => Promise<Row[]>>> = {
  start,
  understanding,
  pictures,
  reports,
  turns,
  entries,
  notices,
  digests,
  channels,
  widget,
  imports,
  scale,
  memory,
};
/** Takes too long to be part of every run. */
const BY_NAME_ONLY = new Set(['memory']);

async function main(): Promise<void> {
  const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const keeps = process.argv.includes('--keep');
  const unknown = named.filter((name) => !(name in PARTS));
  if (unknown.length > 0)
    throw new Error(`there is no part called ${unknown.join(', ')}; the parts are ${Object.keys(PARTS).join(', ')}`);
  console.log(`${where()}\n`);
  for (const [name, part] of Object.entries(PARTS)) {
    if (named.length > 0 ? !named.includes(name) : BY_NAME_ONLY.has(name)) continue;
    const [at, rows] = [where(), await part()];
    console.log(table(rows));
    if (keeps) keep(join(projectRoot(), 'docs', 'benchmarks.md'), name, rows, at);
  }
}

/** The machine, the day, and how much else it was doing. */
function where(): string {
  const others = (loadavg()[0] ?? 0).toFixed(1);
  const day = new Date().toISOString().slice(0, 10);
  return `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'cpu'}, ${day}, load average before ${others}`;
}

void main();
