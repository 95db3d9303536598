import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SendGrid } from '../support/sendgrid';
import { TelegramEmulator } from '../support/telegram-emulator';
import { Watch } from '../support/watch';
import { type Count, count, isWhole, table } from './count';
import { freePort } from './free-port';
import { randomFrom } from './random-from';
import { ServerChild } from './server-child';
import { Teams } from './teams';
import { passedIn, Visitor } from './visitor';
import type { Alone, Fault, World } from './world';

/** Who writes in a run of all, and beside a fault that strikes alone. */
const VISITORS = { mixed: 24, alone: 6 };
/** A retried notice waits for half a minute at most in a run, and a dead worker's lease for twenty seconds. */
const LONGEST_RECOVERY_MS = 180_000;

/**
 * One run: faults strike at random for so many seconds, one that strikes alone once. Prints what became of everything; false
 * where something was lost or doubled.
 */
export async function run(faults: readonly Fault[], seconds: number, seed: number): Promise<boolean> {
  const alone = faults.length === 1 ? faults[0]!.alone : undefined;
  const dataDir = mkdtempSync(join(tmpdir(), 'outlay-faults-'));
  const skipped = alone?.prepare?.(dataDir);
  try {
    if (skipped === undefined) return await runIn(dataDir, faults, alone, seconds, seed);
    console.log(`left out: ${skipped}`);
    return true;
  } finally {
    if (skipped === undefined) alone?.tidy?.(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function runIn(
  dataDir: string,
  faults: readonly Fault[],
  alone: Alone | undefined,
  seconds: number,
  seed: number,
): Promise<boolean> {
  const [telegram, teams, sendGrid, port] = await Promise.all([
    TelegramEmulator.start(new Watch()),
    Teams.start(),
    SendGrid.start(),
    freePort(),
  ]);
  const server = new ServerChild({ dataDir, port, telegram, teams, sendGrid }, alone?.env?.());
  const random = randomFrom(seed);
  const url = `http://127.0.0.1:${port}`;
  await server.start();
  const visitors = Array.from(
    { length: alone ? (alone.visitors ?? VISITORS.alone) : VISITORS.mixed },
    (_, place) => new Visitor(place, url, server, teams.connector.serviceUrl),
  );
  for (const visitor of visitors) await visitor.open();
  const world: World = { server, url, telegram, teams, sendGrid, dataDir, visitors, random, counts: [] };

  let end = performance.now() + (alone ? Number.POSITIVE_INFINITY : seconds * 1000);
  const struck = new Map<string, number>();
  const strike = async (fault: Fault) => {
    struck.set(fault.id, (struck.get(fault.id) ?? 0) + 1);
    await fault.strike(world);
  };
  const strikes = (async () => {
    if (alone) {
      await strike(faults[0]!);
      end = performance.now();
    }
    while (performance.now() < end) {
      await pause(300 + random() * 2_700);
      await strike(faults[Math.floor(random() * faults.length)]!);
    }
  })();
  const talk = visitors.map(async (visitor) => {
    // What was begun is brought to its end: until it is acknowledged nobody was promised anything.
    while (performance.now() < end) await visitor.act(() => performance.now() < end + LONGEST_RECOVERY_MS);
  });
  await Promise.all([strikes, ...talk]);
  for (const method of Object.keys(telegram.faults)) telegram.faults[method] = [];
  teams.connector.faults.length = 0;
  sendGrid.faults.length = 0;

  const calmAfter = await calm(server);
  console.log(`calm ${(calmAfter / 1000).toFixed(0)} s after the last fault\n`);
  for (const [fault, times] of struck) console.log(`${String(times).padStart(4)} × ${fault}`);
  const counts = [...(visitors.length > 0 ? await countsOf(world) : []), ...world.counts];
  console.log(`\n${table(counts)}`);
  for (const visitor of visitors) visitor.close();
  await server.end('SIGTERM');
  await Promise.all([telegram.close(), teams.close(), sendGrid.close()]);
  for (const { what, lost } of counts) if (lost.length > 0) console.log(`lost of ${what}: ${lost.join(', ')}`);
  return isWhole(counts);
}

/** What the visitors were promised, and what of it is there. What was answered with an apology was taken back with it. */
async function countsOf({ visitors, telegram, teams, sendGrid }: World): Promise<readonly Count[]> {
  const sent = visitors.reduce((sum, visitor) => sum + visitor.sent, 0);
  const found = await Promise.all(visitors.map((visitor) => visitor.found()));
  const sorry = new Set(found.flatMap((one) => one.sorry));
  if (sorry.size > 0) console.log(`${sorry.size} messages were answered with an apology`);
  const taken = visitors.flatMap((visitor) =>
    visitor.taken.filter(({ id }) => !sorry.has(id)).map(({ minor }) => String(minor)),
  );
  const passed = (texts: readonly string[]) => texts.flatMap(passedIn).map(String);
  const mails = sendGrid.mails.map(({ content }) => content[0]!.value);
  const messages = telegram.sent.map(({ args: { text } }) => String(text));
  return [
    count(
      'entries',
      sent,
      taken,
      found.flatMap(({ entries }) => entries.map(String)),
    ),
    count('limit notices, web chat', sent, taken, passed(found.flatMap(({ texts }) => texts))),
    count('limit notices, Telegram', sent, taken, passed(messages), false),
    count('limit notices, Teams', sent, taken, passed(visitors.flatMap(({ chat }) => teams.shownTo(chat))), false),
    count('limit notices, e-mail', sent, taken, passed(mails), false),
  ];
}

/** Milliseconds until nothing waits for its turn or to be told. */
async function calm(server: ServerChild): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < LONGEST_RECOVERY_MS) {
    const waiting = await server.order({ do: 'waiting' });
    if (waiting?.answer === 0) break;
    await pause(500);
  }
  return performance.now() - began;
}
