import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processorMs, startServer } from './child';
import { firstAnswer } from './first-answer';
import type { Row } from './table';

const STARTS = 7;

/** From the start of the process to the reply to the first message, in milliseconds. */
interface Started {
  readonly answered: number;
  /** Of the processor, with the threads of the server and without the database's process. */
  readonly processor: number;
}

/** A start in a new data folder, and the next one in the same. */
export async function start(): Promise<Row[]> {
  const first: Started[] = [];
  const second: Started[] = [];
  for (let n = 0; n < STARTS; n += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'outlay-bench-'));
    first.push(await startedIn(folder));
    second.push(await startedIn(folder));
    rmSync(folder, { recursive: true, force: true });
  }
  return [
    { what: `start to first answer, new folder, middle of ${STARTS}`, figure: text(first), target: 'under 2 s' },
    { what: 'the next start in the same folder', figure: text(second), target: 'under 2 s' },
    { what: 'processor until then, new folder', figure: seconds(middle(first.map(({ processor }) => processor))) },
  ];
}

async function startedIn(folder: string): Promise<Started> {
  const server = await startServer('outlay-server', folder);
  const answered = server.readyAfterMs + (await firstAnswer(server.url));
  const processor = processorMs(server.process.pid)?.own ?? Number.NaN;
  await server.stop();
  return { answered, processor };
}

function text(starts: readonly Started[]): string {
  const all = starts.map(({ answered }) => answered);
  return `${seconds(middle(all))} (${seconds(Math.min(...all))} to ${seconds(Math.max(...all))})`;
}

function middle(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
