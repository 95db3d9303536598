// The whole product, as `npm start` runs it, with a door for the run that breaks it:
//   node faulty-server.js '{"DATA_DIR":"…","PORT":"…"}'
// A line on standard input is an order as JSON; its answer is a line on standard output.
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { ConversationLogStore } from '../../models/conversation-log';
import { MongoEntries } from '../../models/entries';
import { MongoNotices } from '../../models/notices';
import { MongoPeople } from '../../models/people';
import type { House } from '../../src/compose';
import { loadConfig } from '../../src/config';
import { createLog } from '../../src/log';
import { projectRoot } from '../../src/project-root';
import { start } from '../../src/start';
import { NO_LIMITS } from '../bench/no-limits';
import { LocalCredentials } from '../support/bot-connector';
import { placeInTeams } from './place-in-teams';
import { POSTED_FROM } from './posted-from';

export type Order =
  /** From now on somebody of the web chat is told things in Telegram, in Teams and by mail as well. */
  | ({ readonly id: number; readonly do: 'reach'; readonly user: string } & Places)
  | { readonly id: number; readonly do: 'waiting' }
  | { readonly id: number; readonly do: 'found'; readonly user: string; readonly conversation: string }
  /** From now on the clock is so far from the machine's. */
  | { readonly id: number; readonly do: 'clock'; readonly ms: number }
  /** One round of all jobs. */
  | { readonly id: number; readonly do: 'tick' }
  /** From now on an entry whose note has this word in it throws. */
  | { readonly id: number; readonly do: 'poison'; readonly word: string }
  /** The entries of somebody elsewhere than in the web chat. */
  | { readonly id: number; readonly do: 'texted'; readonly channel: string; readonly user: string };

interface Places {
  readonly chat: string;
  readonly email: string;
  /** Where Teams is. */
  readonly service?: string;
}

/** What there is of a person: entries by their minor units, what was posted, and what their chat in the web still holds. */
export interface There {
  readonly entries: readonly number[];
  /** Entries of schedules: "day minor". */
  readonly posted: readonly string[];
  readonly said: readonly Line[];
}

/** An activity of a chat. */
export interface Line {
  readonly id: string;
  readonly text: string;
  readonly replyToId?: string;
}

/** How far the clock is from the machine's, in milliseconds. */
let clockMs = 0;

async function main(): Promise<void> {
  const { CLOCK_MS = '0', OPEN_ID, ...env } = JSON.parse(process.argv[2]!) as NodeJS.ProcessEnv;
  const own = { MAIL_FROM: 'outlay@example.org', LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' };
  const config = loadConfig({ ...own, ...env }, projectRoot());
  // Shorter than a person would be kept waiting, so that a run of a minute sees many ends.
  const patience = { call: 2_000, poll: 65_000, pause: (ms: number) => pause(Math.min(ms, 1_000)) };
  let house: House | undefined;
  const opened = (one: House) => {
    house = one;
  };
  clockMs = Number(CLOCK_MS);
  const teams = {
    credentials: new LocalCredentials(config.MicrosoftAppId!),
    openIdMetadata: OPEN_ID,
    connectorPatience: 15_000,
  };
  const running = await start({ ...config, ...{ patience }, ...teams }, createLog(config.LOG_LEVEL), {
    webChatLimits: NO_LIMITS,
    opened,
    now: () => new Date(Date.now() + clockMs),
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
  // Whoever orders has gone.
  process.exit(1);
}

async function carryOut(order: Order, house: House): Promise<unknown> {
  const { database } = house;
  const log = new ConversationLogStore(database);
  const people = new MongoPeople(database);
  if (order.do === 'waiting') {
    const left = await new MongoEntries(database).unwatched(house.now(), 1_000);
    return (await new MongoNotices(database).waiting()) + (await log.unhandled()).length + left.length;
  }
  if (order.do === 'tick') return house.ticker.tick();
  if (order.do === 'clock') {
    clockMs = order.ms;
    return undefined;
  }
  if (order.do === 'poison') return poison(house, order.word);
  const first = { language: 'en', currency: 'USD', zone: 'UTC', assumed: [], createdAt: house.now() };
  const channel = order.do === 'texted' ? order.channel : 'directline';
  const { id, ledgerId } = await people.meet({ channel, user: order.user }, first);
  if (order.do === 'reach') {
    const { chat, email, service } = order;
    await people.reached(id, {
      channelId: 'telegram',
      user: { id: chat },
      bot: { id: '7' },
      conversation: { id: chat },
    });
    if (service) await people.reached(id, placeInTeams(chat, service));
    const address = { $set: { email, emailConfirmed: true } };
    await database.run(() => database.connection.collection('people').updateOne({ _id: id as never }, address));
    return undefined;
  }
  const all = await database.run(() => database.connection.collection('entries').find({ ledgerId }).toArray());
  const entries = all.map(({ minor }) => minor as number);
  if (order.do === 'texted') return entries;
  const said = await log.since(order.conversation, 0, 100_000);
  const there: There = {
    entries: entries.filter((minor) => minor < POSTED_FROM),
    posted: all.filter(({ minor }) => minor >= POSTED_FROM).map(({ day, minor }) => `${day} ${minor}`),
    said: said.map(({ activity: { id, text = '', replyToId } }) => ({ id, text, replyToId })),
  };
  return there;
}

/** What nobody foresaw: an error in the middle of a turn. */
function poison({ ledger }: House, word: string): void {
  const record = ledger.record.bind(ledger);
  ledger.record = async (operation, drafts) => {
    if (drafts.some(({ note }) => note?.includes(word))) throw new Error('poisoned');
    return record(operation, drafts);
  };
}

void main();
