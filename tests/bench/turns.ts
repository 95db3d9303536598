import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { residentMb, run, startServer } from './child';
import type { Load } from './load';
import type { Row } from './table';

const SECONDS = process.env.BENCH_SECONDS ?? '8';

/** A logged entry through the web chat, beside a bare echo bot; start, pace, memory. */
export async function turns(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'outlay-bench-'));
  try {
    const echo = await startServer('echo-server');
    const bare = await run<Load>('load', echo.url, 'closed', '32', SECONDS);
    await echo.stop();

    const outlay = await startServer('outlay-server', folder);
    const firstAnswer = await startToFirstAnswer(outlay.url, outlay.readyAfterMs);
    await pause(1_000);
    const rest = residentMb(outlay.process.pid);
    const paced = await run<Load>('load', outlay.url, 'paced', '100', SECONDS);
    const full = await run<Load>('load', outlay.url, 'closed', '32', SECONDS);
    const crowd = await run<Load>('load', outlay.url, 'closed', '256', SECONDS);
    const after = residentMb(outlay.process.pid);
    await outlay.stop();

    return [
      { what: 'start to first answer, built', figure: `${(firstAnswer / 1000).toFixed(2)} s`, target: 'under 3 s' },
      { what: 'memory at rest, server alone', figure: mb(rest), target: 'under 250 MB' },
      { what: `memory after ${paced.messages + full.messages + crowd.messages} messages`, figure: mb(after) },
      { what: 'bare echo bot, 32 conversations', figure: loadText(bare) },
      {
        what: 'logged entry, 32 conversations',
        figure: loadText(full),
        target: `${(full.perSecond / bare.perSecond).toFixed(2)} of the echo bot; at least 0.25`,
      },
      { what: 'logged entry, 256 conversations', figure: loadText(crowd) },
      { what: 'logged entry, paced 100 a second', figure: loadText(paced), target: 'p99 under 100 ms' },
      {
        what: 'load generator itself, busiest',
        figure: `${(100 * Math.max(bare.ownCpu, full.ownCpu)).toFixed(0)} % of a core`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the start of the process to the reply to the first message. */
async function startToFirstAnswer(url: string, readyAfterMs: number): Promise<number> {
  const { Agent } = await import('node:http');
  const { WebChatUser } = await import('./web-chat-user');
  const began = performance.now();
  const user = new WebChatUser(url, new Agent());
  await user.open();
  await user.say('spent 12 on lunch');
  user.close();
  return readyAfterMs + performance.now() - began;
}

function loadText({ perSecond, p50, p99, errors }: Load): string {
  return `${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${errors} errors`;
}

function mb(value: number | undefined): string {
  return value === undefined ? 'not known here' : `${value.toFixed(0)} MB`;
}
