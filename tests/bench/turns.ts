import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { residentMb, run, startServer } from './child';
import type { Load } from './load';
import { middle, ROUNDS, type Round, rounds, share } from './rounds';
import type { Row } from './table';

const SECONDS = process.env.BENCH_SECONDS ?? '8';

/** A logged entry through the web chat, beside a bare echo bot; pace, memory at rest. */
export async function turns(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'outlay-bench-'));
  const outlay = await startServer('outlay-server', folder);
  await pause(1_000);
  const rest = residentMb(outlay.process.pid);
  const echo = await startServer('echo-server');
  try {
    const [bare = [], full = []] = await rounds([echo, outlay], 32);
    const [bareCrowd = [], crowd = []] = await rounds([echo, outlay], 256);
    const paced = await run<Load>('load', outlay.url, 'paced', '100', SECONDS);
    return [
      { what: 'memory at rest, server alone', figure: mb(rest), target: 'under 200 MB' },
      { what: 'bare echo bot, 32 conversations', figure: loadText(middle(bare)) },
      { what: 'logged entry, 32 conversations', figure: loadText(middle(full)) },
      {
        what: `logged entry beside the echo bot, middle of ${ROUNDS} rounds`,
        figure: shareText(full, bare),
        target: 'at least 0.25; 0.5 wished for',
      },
      { what: `the same with 256 conversations, middle of ${ROUNDS} rounds`, figure: shareText(crowd, bareCrowd) },
      { what: 'processor for one message, echo bot', figure: processorText(middle(bare)) },
      { what: 'processor for one message, logged entry', figure: processorText(middle(full)) },
      { what: 'bare echo bot, 256 conversations', figure: loadText(middle(bareCrowd)) },
      { what: 'logged entry, 256 conversations', figure: loadText(middle(crowd)), target: 'p99 under 500 ms' },
      { what: 'logged entry, paced 100 a second', figure: loadText(paced), target: 'p50 under 10 ms, p99 under 50 ms' },
      {
        what: 'load generator itself, busiest',
        figure: `${(100 * Math.max(...[...bare, ...bareCrowd].map(({ ownCpu }) => ownCpu))).toFixed(0)} % of a core`,
        target: 'under 100 %: it is not what is measured',
      },
    ];
  } finally {
    await Promise.all([echo.stop(), outlay.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

function shareText(ours: readonly Round[], theirs: readonly Round[]): string {
  const all = share(ours, theirs);
  const [least, ratio, most] = [all[0], all[Math.floor(all.length / 2)], all.at(-1)].map((value) => value?.toFixed(2));
  return `${ratio} (${least} to ${most})`;
}

function loadText({ perSecond, p50, p99, errors }: Load): string {
  return `${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${errors} errors`;
}

function processorText({ serverMs, databaseMs }: Round): string {
  if (serverMs === undefined) return 'not known here';
  return `${serverMs.toFixed(2)} ms${databaseMs ? ` and ${databaseMs.toFixed(2)} ms of the database` : ''}`;
}

function mb(value: number | undefined): string {
  return value === undefined ? 'not known here' : `${value.toFixed(0)} MB`;
}
