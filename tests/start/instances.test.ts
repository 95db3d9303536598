// Two servers as processes of their own on one database, behind a proxy that knows no stickiness.
import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botframework-directlinejs';
import { async } from 'rxjs/scheduler/async';
import { connectDatabase } from '../../models/connect-database';
import { ConversationLogStore } from '../../models/conversation-log';
import type { Database } from '../../models/database';
import { enginePlace } from '../../models/engine/engine-place';
import { ensureEngine } from '../../models/engine/ensure-engine';
import { MongoNotices } from '../../models/notices';
import { MongoPeople } from '../../models/people';
import { MongoSchedules } from '../../models/schedules';
import { dayAt } from '../../src/ledger/period';
import { aSchedule } from '../support/a-schedule';
import { type Client, directLineClient, newVisitor } from '../support/direct-line-client';
import { Instances, sharedUri } from '../support/instances';
import { opened } from '../support/opened';
import { TelegramEmulator } from '../support/telegram-emulator';
import { Watch } from '../support/watch';

const NOTICES = 30;
const log = { info() {}, warn() {}, error() {} };
const watch = new Watch();

let telegram: TelegramEmulator;
let database: Database;
let instances: Instances;

beforeAll(async () => {
  telegram = await TelegramEmulator.start(watch);
  const lease = await ensureEngine(enginePlace(process.env.OUTLAY_TEST_DATA!), 'tool');
  const uri = sharedUri(lease.socket, `outlay_test_instances_${process.pid}`);
  database = await connectDatabase({ uri, dataDir: '', log });
  await fallsDue();
  instances = await Instances.start({
    MONGODB_URI: uri,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    PUBLIC_URL: 'https://outlay.example',
  });
  opened.push(async () => {
    await instances.close();
    await Promise.all([telegram.close(), database.close()]);
    await lease.release();
  });
}, 120_000);

/** People in Telegram whom something must be told since before any instance ran, and one with a schedule of the last days. */
async function fallsDue(): Promise<void> {
  const people = new MongoPeople(database);
  const notices = new MongoNotices(database);
  const now = new Date();
  // Two days of it are due at any hour: a day counts from its morning on.
  const before = new Date(now.getTime() - 2 * 86_400_000);
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
    if (place > 0) {
      await notices.add({ personId: id, key: 'due', about: 'limits', lines: [{ sentence: 'undo.nothing' }] }, now);
      continue;
    }
    const repeats = { minor: 4_242, rule: 'FREQ=DAILY', start: dayAt(before, 'UTC') };
    const schedules = new MongoSchedules(database);
    await schedules.add(aSchedule({ ledgerId: 'scheduled', by: id, createdAt: before, ...repeats }));
  }
}

const toldTo = (chat: number) => telegram.sent.filter(({ args }) => String(args.chat_id) === String(chat));

it('what fell due while nobody ran is done and told once, though two begin at once', async () => {
  const all = Array.from({ length: NOTICES }, (_, place) => 8_000 + place);
  await watch.until(() => all.every((chat) => toldTo(chat).length > 0));
  expect(all.map((chat) => toldTo(chat).length)).toEqual(all.map(() => 1));
  const days = await database.connection.collection('entries').distinct('day', { minor: 4_242 });
  expect(days.length).toBeGreaterThan(1);
  expect(await database.connection.collection('entries').countDocuments({ minor: 4_242 })).toBe(days.length);
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
        return instances.ports.map((port) => at(port, update));
      }),
    );
    expect(chats.map((chat) => toldTo(chat).length)).toEqual(chats.map(() => 1));
    const entries = database.connection.collection('entries');
    expect(await entries.countDocuments({ minor: 900 })).toBe(chats.length);
  });

  it('the messages of one chat, at both at once, have their turns one after the other', async () => {
    const texts = Array.from({ length: 10 }, (_, place) => `taxi ${place + 1}`);
    await Promise.all(texts.map((text, place) => at(instances.ports[place % 2]!, says(90, text))));
    await at(instances.ports[0]!, says(90, 'how much this month?'));
    expect(toldTo(90)).toHaveLength(11);
    expect(String(toldTo(90).at(-1)!.args.caption ?? toldTo(90).at(-1)!.args.text)).toContain('55.00');
  });
});

/** A visitor with the real client, through the proxy. */
async function visit(): Promise<Client> {
  const { token } = await newVisitor(instances.proxy.url);
  const client = directLineClient(instances.proxy.url, token, { scheduler: async });
  opened.unshift(async () => client.end());
  return client;
}

const own = ({ seen }: Client) => seen.flatMap((one) => ('text' in one && one.from.id !== 'outlay' ? [one.text!] : []));
const answers = ({ seen }: { readonly seen: readonly Activity[] }) =>
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
  expect([...instances.proxy.sent.values()].every((sent) => sent > 5)).toBe(true);
}, 30_000);

it('instances are replaced one after the other while people write: every message is answered once, in order', async () => {
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
  for (const port of instances.ports) expect(await instances.replace(port)).toBe('');
  replacing = false;
  await Promise.all(writing);
  const [visitor] = visitors as [Client, Client];
  await visitor.until(() => answers(visitor).length >= said.length);
  // As everybody sees it who comes later.
  const later = await new ConversationLogStore(database).since(
    (await visitor.hears('taxi 100')).conversation!.id,
    0,
    1_000,
  );
  expect(answers({ seen: later.map(({ activity }) => activity as unknown as Activity) })).toEqual(said);
  expect(answers(visitor)).toEqual(said);
  expect(own(visitor)).toEqual(said.map((amount) => `taxi ${amount}`));
}, 150_000);
