import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { residentMb, run, startServer } from './child';
import type { Load } from './load';
import type { Row } from './table';

const MESSAGES = Number(process.env.BENCH_MESSAGES ?? 100_000);
/** What is measured early: by then all code has been compiled and all caches have begun to fill. */
const EARLY = MESSAGES / 10;
/** Longest that memory is given to be handed back. */
const REST_MS = 60_000;

/** Memory of the server after many messages: takes minutes, so it runs only where it is named. */
export async function memory(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'outlay-bench-'));
  const server = await startServer('outlay-server', folder);
  const resident = () => residentMb(server.process.pid) ?? Number.NaN;
  try {
    await pause(5_000);
    const rest = resident();
    const first = await run<Load>('load', server.url, 'count', '64', String(EARLY));
    const early = resident();
    const others = await run<Load>('load', server.url, 'count', '64', String(MESSAGES - EARLY));
    const late = resident();
    await pause(REST_MS);
    const errors = first.errors + others.errors;
    return [
      { what: 'memory at rest, server alone', figure: mb(rest), target: 'under 200 MB' },
      { what: `memory after ${EARLY} messages`, figure: mb(early) },
      {
        what: `memory after ${MESSAGES} messages, ${errors} errors`,
        figure: `${mb(late)}, ${percent(late / early - 1)}`,
        target: 'growth under 10 %',
      },
      { what: 'memory a minute later', figure: `${mb(resident())}, ${percent(resident() / rest - 1)} over rest` },
    ];
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function mb(value: number): string {
  return `${value.toFixed(0)} MB`;
}

function percent(share: number): string {
  return `${share < 0 ? '−' : '+'}${Math.abs(100 * share).toFixed(0)} %`;
}
