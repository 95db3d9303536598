// The whole product, as `npm start` runs it, with a door for the run that breaks it:
//   node faulty-server.js DATA-FOLDER PORT TELEGRAM-TOKEN TELEGRAM-ROOT SENDGRID-KEY SENDGRID-ROOT
// A line on standard input is an order as JSON; its answer is a line on standard output.
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { ConversationLogStore } from '../../models/conversation-log';
import { MongoNotices } from '../../models/notices';
import { MongoPeople } from '../../models/people';
import type { House } from '../../src/compose';
import { loadConfig } from '../../src/config';
import { createLog } from '../../src/log';
import { projectRoot } from '../../src/project-root';
import { start } from '../../src/start';
import { NO_LIMITS } from '../bench/no-limits';

export type Order =
  | { readonly id: number; readonly do: 'reach'; readonly user: string; readonly chat: string; readonly email: string }
  | { readonly id: number; readonly do: 'waiting' }
  | { readonly id: number; readonly do: 'found'; readonly user: string; readonly conversation: string };

/** What there is of a person: entries by their minor units, texts of the web chat. */
export interface Found {
  readonly entries: readonly number[];
  readonly texts: readonly string[];
}

async function main(): Promise<void> {
  const [DATA_DIR, PORT, TELEGRAM_BOT_TOKEN, TELEGRAM_API_ROOT, SENDGRID_API_KEY, SENDGRID_BASE_URL] =
    process.argv.slice(2);
  const MAIL_FROM = 'outlay@example.org';
  const env = { DATA_DIR, PORT, TELEGRAM_BOT_TOKEN, TELEGRAM_API_ROOT, SENDGRID_API_KEY, SENDGRID_BASE_URL, MAIL_FROM };
  const config = loadConfig({ ...env, LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' }, projectRoot());
  // Shorter than a person would be kept waiting, so that a run of a minute sees many ends.
  const patience = { call: 2_000, poll: 65_000, pause: (ms: number) => pause(Math.min(ms, 1_000)) };
  let house: House | undefined;
  const opened = (one: House) => {
    house = one;
  };
  const running = await start({ ...config, ...{ patience } }, createLog(config.LOG_LEVEL), {
    webChatLimits: NO_LIMITS,
    opened,
  });
  process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)));
  process.stdout.write('ready\n');
  for await (const line of createInterface({ input: process.stdin })) {
    const order = JSON.parse(line) as Order;
    void carryOut(order, house!).then(
      (answer) => process.stdout.write(`${JSON.stringify({ id: order.id, answer })}\n`),
      () => process.stdout.write(`${JSON.stringify({ id: order.id, failed: true })}\n`),
    );
  }
}

async function carryOut(order: Order, house: House): Promise<unknown> {
  const people = new MongoPeople(house.database);
  const log = new ConversationLogStore(house.database);
  if (order.do === 'waiting')
    return (await new MongoNotices(house.database).waiting()) + (await log.unhandled()).length;
  const first = { language: 'en', currency: 'USD', zone: 'UTC', assumed: [], createdAt: house.now() };
  const { id, ledgerId } = await people.meet({ channel: 'directline', user: order.user }, first);
  const { database } = house;
  if (order.do === 'reach') {
    const { chat, email } = order;
    await people.reached(id, {
      channelId: 'telegram',
      user: { id: chat },
      bot: { id: '7' },
      conversation: { id: chat },
    });
    const address = { $set: { email, emailConfirmed: true } };
    await database.run(() => database.connection.collection('people').updateOne({ _id: id as never }, address));
    return undefined;
  }
  const entries = await database.run(() => database.connection.collection('entries').find({ ledgerId }).toArray());
  const said = await log.since(order.conversation, 0, 100_000);
  return { entries: entries.map(({ minor }) => minor), texts: said.map(({ activity }) => activity.text ?? '') };
}

void main();
