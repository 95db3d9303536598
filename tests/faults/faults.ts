// `npm run faults`: the product under traffic while it and all around it is killed, refuses and falls silent.
//   npm run faults -- --seconds 600 --seed 7
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { SendGrid } from '../support/sendgrid';
import { TelegramEmulator } from '../support/telegram-emulator';
import { Watch } from '../support/watch';
import { count, isWhole, table } from './count';
import { freePort } from './free-port';
import { FAULTS } from './kinds';
import { ServerChild } from './server-child';
import { passedIn, Visitor } from './visitor';
import type { World } from './world';

const VISITORS = 24;
/** A retried notice waits for half a minute at most in a run, and a dead worker's lease for twenty seconds. */
const LONGEST_RECOVERY_MS = 180_000;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
  const seconds = Number(values.seconds ?? 60);
  const seed = Number(values.seed ?? Date.now() % 100_000);
  console.log(`${seconds} s of faults, seed ${seed}`);
  const dataDir = mkdtempSync(join(tmpdir(), 'outlay-faults-'));
  const [telegram, sendGrid, port] = await Promise.all([
    TelegramEmulator.start(new Watch()),
    SendGrid.start(),
    freePort(),
  ]);
  const args = [dataDir, String(port), telegram.token, telegram.root, sendGrid.key, sendGrid.root];
  const server = new ServerChild(args);
  const random = randomFrom(seed);
  const world: World = { server, telegram, sendGrid, dataDir, random };
  await server.start();
  const visitors = Array.from(
    { length: VISITORS },
    (_, place) => new Visitor(place, `http://127.0.0.1:${port}`, server),
  );
  for (const visitor of visitors) await visitor.open();

  const end = performance.now() + seconds * 1000;
  const struck = new Map<string, number>();
  const strikes = (async () => {
    while (performance.now() < end) {
      await pause(300 + random() * 2_700);
      const fault = FAULTS[Math.floor(random() * FAULTS.length)]!;
      struck.set(fault.id, (struck.get(fault.id) ?? 0) + 1);
      await fault.strike(world);
    }
  })();
  const talk = visitors.map(async (visitor) => {
    // What was begun is brought to its end: until it is acknowledged nobody was promised anything.
    while (performance.now() < end) await visitor.act(() => performance.now() < end + LONGEST_RECOVERY_MS);
  });
  await Promise.all([strikes, ...talk]);
  telegram.faults.sendMessage = [];
  sendGrid.faults.length = 0;

  const calmAfter = await calm(server);
  console.log(`calm ${(calmAfter / 1000).toFixed(0)} s after the last fault\n`);
  for (const [fault, times] of struck) console.log(`${String(times).padStart(4)} × ${fault}`);
  const sent = visitors.reduce((sum, visitor) => sum + visitor.sent, 0);
  const found = await Promise.all(visitors.map((visitor) => visitor.found()));
  const taken = visitors.flatMap(({ entries }) => entries.map(String));
  const passed = (texts: readonly string[]) => texts.flatMap(passedIn).map(String);
  const mails = sendGrid.mails.map(({ content }) => content[0]!.value);
  const messages = telegram.sent.map(({ args: { text } }) => String(text));
  const counts = [
    count(
      'entries',
      sent,
      taken,
      found.flatMap(({ entries }) => entries.map(String)),
    ),
    count('limit notices, web chat', sent, taken, passed(found.flatMap(({ texts }) => texts))),
    count('limit notices, Telegram', sent, taken, passed(messages), false),
    count('limit notices, e-mail', sent, taken, passed(mails), false),
  ];
  console.log(`\n${table(counts)}`);
  for (const visitor of visitors) visitor.close();
  await server.end('SIGTERM');
  await Promise.all([telegram.close(), sendGrid.close()]);
  const whole = isWhole(counts);
  if (whole) rmSync(dataDir, { recursive: true, force: true });
  else {
    for (const { what, lost } of counts) if (lost.length > 0) console.log(`lost of ${what}: ${lost.join(', ')}`);
    console.log(`the data is kept in ${dataDir}`);
  }
  process.exit(whole ? 0 : 1);
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

/** Numbers from 0 to 1, the same for the same seed (Mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

void main();
