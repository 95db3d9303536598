// `npm run bench`: every figure of one run on one machine; compare the ratios, not the absolute times.
import { cpus } from 'node:os';
import { notices } from './notices';
import { pictures } from './pictures';
import { reports } from './reports';
import { table } from './table';
import { turns } from './turns';
import { understanding } from './understanding';
import { widget } from './widget';

async function main(): Promise<void> {
  const only = process.argv.slice(2);
  const parts = { understanding, pictures, reports, turns, notices, widget };
  console.log(
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'cpu'}, ${new Date().toISOString().slice(0, 10)}\n`,
  );
  for (const [name, part] of Object.entries(parts)) {
    if (only.length > 0 && !only.includes(name)) continue;
    console.log(table(await part()));
  }
}

void main();
