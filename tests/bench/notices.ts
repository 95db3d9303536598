import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../faults/free-port';
import { ServerChild } from '../faults/server-child';
import { passing, Visitor } from '../faults/visitor';
import { SendGrid } from '../support/sendgrid';
import { TelegramEmulator } from '../support/telegram-emulator';
import { Watch } from '../support/watch';
import { run } from './child';
import type { Load } from './load';
import { quantile, type Row } from './table';

const SECONDS = Number(process.env.BENCH_SECONDS ?? '8');
const ENTRIES_A_SECOND = '100';
/** Each passes a limit once a second: below what Telegram takes from one bot. */
const VISITORS = 10;
/** Longer than anything here takes that arrives at all. */
const LONGEST_MS = 60_000;
const ROUTES = ['web chat', 'Telegram', 'e-mail'] as const;

/** From the entry that passes a limit until each channel has the notice of it, while a hundred entries a second are logged. */
export async function notices(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'outlay-bench-'));
  const [telegram, sendGrid, port] = await Promise.all([
    TelegramEmulator.start(new Watch()),
    SendGrid.start(),
    freePort(),
  ]);
  const server = new ServerChild({ dataDir: folder, port, telegram, sendGrid });
  const url = `http://127.0.0.1:${port}`;
  try {
    await server.start();
    const visitors = Array.from({ length: VISITORS }, (_, place) => new Visitor(place, url, server));
    for (const visitor of visitors) await visitor.open();
    const load = run<Load>('load', url, 'paced', ENTRIES_A_SECOND, String(SECONDS + 2));
    await pause(4_000); // the load warms up
    const arrived = (visitor: Visitor, notice: string) => [
      visitor.hears(notice),
      telegram.sent.some(({ args }) => String(args.text).includes(notice)),
      sendGrid.mails.some(({ content }) => content[0]!.value.includes(notice)),
    ];
    const took: number[][] = ROUTES.map(() => []);
    const end = performance.now() + SECONDS * 1000;
    const talk = visitors.map(async (visitor, place) => {
      await pause((place * 1000) / visitors.length);
      while (performance.now() < end) {
        const next = pause(1000);
        await passOnce(visitor, arrived, took);
        await next;
      }
    });
    await Promise.all(talk);
    const { perSecond } = await load;
    for (const visitor of visitors) visitor.close();
    return ROUTES.map((route, place) => ({
      what: `an entry passes a limit until ${route} has the notice, ${perSecond.toFixed(0)} entries a second beside it`,
      figure: figureOf(took[place]!),
      target: 'p99 under 500 ms',
    }));
  } finally {
    await server.end('SIGTERM');
    await Promise.all([telegram.close(), sendGrid.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function passOnce(
  visitor: Visitor,
  arrived: (visitor: Visitor, notice: string) => boolean[],
  took: number[][],
): Promise<void> {
  const began = performance.now();
  const notice = passing(visitor.next);
  const answered = visitor.pass();
  const seen = ROUTES.map(() => false);
  while (seen.includes(false)) {
    if (performance.now() - began > LONGEST_MS) throw new Error(`not everywhere after a minute: ${notice}`);
    for (const [place, there] of arrived(visitor, notice).entries()) {
      if (there && !seen[place]) took[place]!.push(performance.now() - began);
      seen[place] ||= there;
    }
    await pause(2);
  }
  await answered;
  await visitor.takeBack();
}

function figureOf(took: number[]): string {
  took.sort((a, b) => a - b);
  return `p50 ${quantile(took, 0.5).toFixed(0)} ms, p99 ${quantile(took, 0.99).toFixed(0)} ms, ${took.length} notices`;
}
