// Two servers as processes of their own on one database, behind a proxy that knows no stickiness.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { async } from 'rxjs/scheduler/async';
import { connectDatabase } from '../../models/connect-database';
import type { Database } from '../../models/database';
import { enginePlace } from '../../models/engine/engine-place';
import { ensureEngine } from '../../models/engine/ensure-engine';
import { MongoNotices } from '../../models/notices';
import { MongoPeople } from '../../models/people';
import { freePort } from '../faults/free-port';
import { aFolder } from '../support/a-folder';
import { type Client, directLineClient, newVisitor } from '../support/direct-line-client';
import { opened } from '../support/opened';
import { RoundRobin } from '../support/round-robin';
import { TelegramEmulator } from '../support/telegram-emulator';
import { Watch } from '../support/watch';
import { runServer } from './run-server';

const NOTICES = 30;
const log = { info() {}, warn() {}, error() {} };
const watch = new Watch();

let telegram: TelegramEmulator;
let database: Database;
let ports: number[];
let env: Record<string, string>;
let proxy: RoundRobin;
const running = new Map<number, ReturnType<typeof runServer>>();

async function begin(port: number): Promise<void> {
  const server = runServer({ ...env, PORT: String(port), DATA_DIR: join(aFolder(), String(port)) });
  running.set(port, server);
  await server.ready;
}

beforeAll(async () => {
  telegram = await TelegramEmulator.start(watch);
  const place = enginePlace(process.env.OUTLAY_TEST_DATA!);
  const lease = await ensureEngine(place, 'tool');
  const name = `outlay_test_instances_${process.pid}`;
  const uri = `mongodb://${encodeURIComponent(lease.socket)}/${name}?directConnection=true&w=1&journal=true`;
  database = await connectDatabase({ uri, dataDir: '', log });
  ports = [await freePort(), await freePort()];
  env = {
    MONGODB_URI: uri,
    JWT_SECRET: 'q8Zr1vN5tY2wXc7bJ4mLs9kDf3hGa6pEu0iO',
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    PUBLIC_URL: 'https://outlay.example',
    WIDGET_ORIGINS: '',
  };
  await fallsDue();
  await Promise.all(ports.map(begin));
  proxy = await RoundRobin.start(ports);
  opened.push(async () => {
    await proxy.close();
    for (const server of running.values()) server.kill('SIGKILL');
    await Promise.all([...running.values()].map(({ ended }) => ended));
    await Promise.all([telegram.close(), database.close()]);
    await lease.release();
  });
}, 60_000);

/** Somebody in Telegram whom something must be told, since before any instance ran. */
async function fallsDue(): Promise<void> {
  const people = new MongoPeople(database);
  const notices = new MongoNotices(database);
  const now = new Date();
  for (let place = 0; place < NOTICES; place += 1) {
    const user = String(8_000 + place);
    const first = { language: 'en', currency: 'EUR', zone: 'UTC', assumed: [], createdAt: now };
    const { id } = await people.meet({ channel: 'telegram', user }, first);
    await people.reached(id, {
      channelId: 'telegram',
      user: { id: user },
      bot: { id: '7' },
      conversation: { id: user },
    });
    await notices.add({ personId: id, key: 'due', about: 'limits', lines: [{ sentence: 'undo.nothing' }] }, now);
  }
}

const toldTo = (chat: number) => telegram.sent.filter(({ args }) => String(args.chat_id) === String(chat));

it('what fell due while nobody ran is told once, though two begin at once', async () => {
  const all = Array.from({ length: NOTICES }, (_, place) => 8_000 + place);
  await watch.until(() => all.every((chat) => toldTo(chat).length > 0));
  expect(all.map((chat) => toldTo(chat).length)).toEqual(all.map(() => 1));
});

describe('in Telegram', () => {
  const path = () => new URL(telegram.webhook!.url).pathname;
  const says = (chat: number, text: string, message = telegram.nextMessage()) => ({
    message: {
      message_id: message,
      text,
      date: 1_773_480_000,
      from: { id: chat, is_bot: false, first_name: 'Ann' },
      chat: { id: chat, type: 'private', first_name: 'Ann' },
    },
  });
  const at = (port: number, update: object) =>
    telegram.push(update as Record<string, unknown>, `http://127.0.0.1:${port}${path()}`);

  it('the same update at both instances at once is one entry and one reply', async () => {
    const chats = Array.from({ length: 8 }, (_, place) => 41 + place);
    await Promise.all(
      chats.flatMap((chat) => {
        const update = says(chat, 'taxi 9');
        return ports.map((port) => at(port, update));
      }),
    );
    expect(chats.map((chat) => toldTo(chat).length)).toEqual(chats.map(() => 1));
    const entries = database.connection.collection('entries');
    expect(await entries.countDocuments({ minor: 900 })).toBe(chats.length);
  });

  it('the messages of one chat, at both at once, have their turns one after the other', async () => {
    const texts = Array.from({ length: 10 }, (_, place) => `taxi ${place + 1}`);
    await Promise.all(texts.map((text, place) => at(ports[place % 2]!, says(90, text))));
    await at(ports[0]!, says(90, 'how much this month?'));
    expect(toldTo(90)).toHaveLength(11);
    expect(String(toldTo(90).at(-1)!.args.caption ?? toldTo(90).at(-1)!.args.text)).toContain('55.00');
  });
});

/** A visitor with the real client, through the proxy. */
async function visit(): Promise<Client> {
  const { token } = await newVisitor(proxy.url);
  const client = directLineClient(proxy.url, token, { scheduler: async });
  opened.unshift(async () => client.end());
  return client;
}

const own = ({ seen }: Client) => seen.flatMap((one) => ('text' in one && one.from.id !== 'outlay' ? [one.text!] : []));
const answers = ({ seen }: Client) =>
  seen.flatMap((one) =>
    'text' in one && one.from.id === 'outlay' ? (/[€$](\d+)\.00/.exec(one.text!)?.[1] ?? []) : [],
  );

it('in the web chat, what is said at either comes over the one stream: every message answered once, in order', async () => {
  const visitor = await visit();
  const amounts = Array.from({ length: 12 }, (_, place) => String(place + 11));
  for (const amount of amounts) await visitor.say(`taxi ${amount}`);
  await visitor.until(() => answers(visitor).length >= amounts.length);
  expect(own(visitor)).toEqual(amounts.map((amount) => `taxi ${amount}`));
  expect(answers(visitor)).toEqual(amounts);
  expect([...proxy.sent.values()].every((sent) => sent > 5)).toBe(true);
}, 30_000);

it('instances are replaced one after the other while people write: nothing is lost, doubled or out of order', async () => {
  const visitors = [await visit(), await visit()];
  const said: string[] = [];
  let replacing = true;
  const writing = visitors.map(async (visitor) => {
    for (let amount = 100; replacing; amount += 1) {
      if (visitor === visitors[0]) said.push(String(amount));
      const channelData = { clientActivityID: `c${amount}` };
      // As a person presses "Send again", where the proxy was not told in time.
      while ((await visitor.say(`taxi ${amount}`, { channelData })) === 'retry') await pause(300);
      await pause(300);
    }
  });
  for (const port of ports) {
    const server = running.get(port)!;
    server.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
    await begin(port);
    // As an orchestrator does: the next one goes when this one is sent people again.
    await until(() => proxy.ready.includes(port));
  }
  replacing = false;
  await Promise.all(writing);
  const [visitor] = visitors as [Client, Client];
  await visitor.until(() => answers(visitor).length >= said.length);
  expect(answers(visitor)).toEqual(said);
  expect(own(visitor)).toEqual(said.map((amount) => `taxi ${amount}`));
}, 150_000);

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(20);
}
