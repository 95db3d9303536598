import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';
import type { Channel, ChannelHost } from '../../channels/channel';
import { directLine } from '../../channels/direct-line';
import { OwnAdapter } from '../../channels/own-adapter';
import { telegram } from '../../channels/telegram';
import { ConversationLogStore } from '../../models/conversation-log';
import { MongoPeople } from '../../models/people';
import type { Person } from '../../src/accounts/person';
import { WidgetTokens } from '../../src/accounts/widget-tokens';
import { compose, type House } from '../../src/compose';
import { loadConfig } from '../../src/config';
import type { EntryDraft } from '../../src/ledger/entry';
import { dayAt } from '../../src/ledger/period';
import { createLog } from '../../src/log';
import { mountMail } from '../../src/mail/mount-mail';
import type { Notice } from '../../src/outbox/notice';
import { createServer } from '../../src/server';
import { root } from '../architecture/imports';
import { botFrameworkHost } from '../channels/botframework-host';
import type { BotConnector } from '../support/bot-connector';
import { firstUse } from '../support/first-use';
import { opened } from '../support/opened';
import { SendGrid } from '../support/sendgrid';
import { buttonsOf, TelegramEmulator } from '../support/telegram-emulator';
import { Watch } from '../support/watch';

const SECRET = 'q8Zr1vN5tY2wXc7bJ4mLs9kDf3hGa6pEu0iO';
const watch = new Watch();
let instant = Date.UTC(2026, 10, 21, 10);
const now = () => new Date(instant);
const later = async (ms: number) => {
  instant += ms;
  await house.deliverer.run();
  await house.deliverer.idle();
};

let house: House;
let people: MongoPeople;
let log: ConversationLogStore;
let platform: TelegramEmulator;
let connector: BotConnector;
let service: SendGrid;
let persons = 0;

beforeAll(async () => {
  [platform, service] = await Promise.all([TelegramEmulator.start(watch), SendGrid.start()]);
  const { OUTLAY_TEST_DATA: DATA_DIR, MONGODB_URI } = process.env;
  const env = { SENDGRID_API_KEY: service.key, SENDGRID_BASE_URL: service.root, MAIL_FROM: 'outlay@example.org' };
  const config = loadConfig({ DATA_DIR, MONGODB_URI, JWT_SECRET: SECRET, ...env }, root);
  const databaseName = `outlay_test_everywhere_${process.pid}`;
  house = await compose({
    config,
    log: createLog('silent'),
    publicUrl: 'http://localhost',
    as: 'tool',
    now,
    databaseName,
  });
  people = new MongoPeople(house.database);
  log = new ConversationLogStore(house.database);
  const silent = { info() {}, warn() {}, error() {} };
  const host: ChannelHost = {
    receive: house.bot.receive,
    log: silent,
    picture: async () => undefined,
    now,
  } as ChannelHost;
  const patience = { call: 1_500, poll: 60_000, pause: async () => undefined };
  const settings = { TELEGRAM_BOT_TOKEN: platform.token, TELEGRAM_API_ROOT: platform.root, patience };
  const tokens = new WidgetTokens({ secrets: [SECRET], now });
  const teams = await botFrameworkHost(host, watch);
  connector = teams.connector;
  const configured = [
    telegram.configure(settings, host),
    directLine.configure({ conversations: log, tokens, firstUse: firstUse(), origins: [] }, host),
  ];
  const channels = [...configured.map((one) => (one as { on: Channel }).on), teams.channel];
  house.reach(channels);
  opened.push(async () => {
    await house.close();
    await Promise.all([teams.close(), platform.close(), service.close()]);
  });
});

beforeEach(() => {
  platform.calls.length = 0;
  connector.posted.length = 0;
  service.mails.length = 0;
});

/** Somebody who has written on every channel and confirmed an address. */
async function somebody(language = 'en'): Promise<Person> {
  const user = String(5_000 + ++persons);
  const first = { language, currency: 'EUR', zone: 'UTC', assumed: [], createdAt: now() };
  const { id } = await people.meet({ channel: 'telegram', user }, first);
  const bot = { id: 'bot' };
  await people.reached(id, { channelId: 'telegram', user: { id: user }, bot, conversation: { id: user } });
  await people.reached(id, { channelId: 'directline', user: { id: user }, bot, conversation: { id: `dl-${user}` } });
  const teams = { channelId: 'msteams', serviceUrl: connector.serviceUrl, user: { id: `29:${user}` }, bot };
  await people.reached(id, { ...teams, conversation: { id: `a:${user}`, conversationType: 'personal' } });
  const address = { email: `p${user}@example.org`, emailConfirmed: true };
  await house.database.connection.collection('people').updateOne({ _id: id as never }, { $set: address });
  return (await people.get(id))!;
}

const notice = ({ id }: Person, more: Partial<Notice> = {}): Notice => ({
  personId: id,
  key: 'k',
  about: 'limits',
  lines: [{ sentence: 'undo.done', values: { count: 3 } }],
  ...more,
});

/** Telegram's ear without its mouth. */
function silent(said: string[] = []): OwnAdapter {
  class Silent extends OwnAdapter {
    override sendActivities = async (_context: unknown, activities: Partial<Activity>[]) => {
      said.push(...activities.map(({ text }) => text ?? ''));
      return [{ id: '1' }];
    };
    override updateActivity = async () => undefined;
    override deleteActivity = async () => undefined;
  }
  return new Silent('telegram');
}

/** How often somebody has heard something, by route. */
async function heard({ reach, email }: Person) {
  const chat = reach!.telegram!.reference.conversation.id;
  const said = await log.since(reach!.directline!.reference.conversation.id, 0, 50);
  return {
    telegram: platform.sent.filter(({ args }) => String(args.chat_id) === chat).length,
    directline: said.length,
    msteams: connector.posted.filter(({ path }) => path.includes(`a:${chat}`)).length,
    email: service.mails.filter(({ personalizations }) => personalizations[0]?.to[0]?.email === email).length,
  };
}

async function tell(...notices: Notice[]): Promise<void> {
  for (const one of notices) await house.outbox.enqueue(one);
  await house.deliverer.idle();
}

const ONCE = { telegram: 1, directline: 1, msteams: 1, email: 1 };

it('tells once on every channel, at once, with the button that stops it', async () => {
  const ann = await somebody('de');
  const values = { what: 'x', period: 'y', spent: '3', allowed: '2', rest: '1' };
  const passed = notice(ann, { lines: [{ sentence: 'limit.passed', values }] });
  await tell(passed, passed);
  expect(await heard(ann)).toEqual(ONCE);
  const [said] = platform.sent;
  expect(buttonsOf(said!.args)).toMatchObject([{ text: 'Abstellen', callback_data: '{"do":"mute","with":"limits"}' }]);
  expect(service.mails[0]!.headers?.['List-Unsubscribe']).toMatch(/^<http:\/\/localhost\/mail\/stop\?t=/);
  expect(service.mails[0]!.subject).toBe('Du hast ein Limit überschritten');
});

it('leaves out the chat in which the person has just read it', async () => {
  const ann = await somebody();
  const { conversation } = ann.reach!.telegram!.reference;
  await tell(notice(ann, { toldIn: { channel: 'telegram', conversation: conversation.id } }));
  expect(await heard(ann)).toEqual({ ...ONCE, telegram: 0 });
});

it('waits as long as Telegram asks, and does not tell the others again', async () => {
  const ann = await somebody();
  platform.faults.sendMessage = Array(4).fill({
    error_code: 429,
    description: 'Too Many Requests: retry after 90',
    parameters: { retry_after: 90 },
  });
  await tell(notice(ann));
  expect(await heard(ann)).toEqual({ ...ONCE, telegram: 0 });
  platform.faults.sendMessage = [];
  await later(60_000);
  expect(await heard(ann)).toEqual({ ...ONCE, telegram: 0 });
  await later(60_000);
  expect(await heard(ann)).toEqual(ONCE);
});

it.each([
  ['answers 500 for long', { error_code: 500, description: 'Internal Server Error' }],
  ['closes the connection', 'cut' as const],
  ['does not answer', 'hang' as const],
])('tells later where Telegram %s', async (_, fault) => {
  const ann = await somebody();
  platform.faults.sendMessage = Array(4).fill(fault);
  await tell(notice(ann));
  expect(await heard(ann)).toEqual({ ...ONCE, telegram: 0 });
  platform.faults.sendMessage = [];
  await later(60_000);
  expect(await heard(ann)).toEqual(ONCE);
});

it('does not try again where the person blocked the bot, and tells them elsewhere, until they write again', async () => {
  const ann = await somebody();
  const { reference } = ann.reach!.telegram!;
  platform.blocked.add(reference.conversation.id);
  await tell(notice(ann));
  platform.blocked.clear();
  await tell(notice(ann, { key: 'second' }));
  expect(await heard(ann)).toEqual({ telegram: 0, directline: 2, msteams: 2, email: 2 });
  expect((await people.get(ann.id))!.reach!.telegram!.gone).toBe(true);
  await people.reached(ann.id, reference);
  await tell(notice(ann, { key: 'third' }));
  expect((await heard(ann)).telegram).toBe(1);
});

it('gives up in the end, keeps the reason for the admin, and says nothing of the person in it', async () => {
  const ann = await somebody();
  connector.refusing = { status: 400 };
  await tell(notice(ann));
  connector.refusing = undefined;
  const [failure] = await house.failures(1);
  expect(failure).toMatchObject({ personId: ann.id, about: 'limits' });
  expect(failure!.told.find(({ route }) => route === 'msteams')).toMatchObject({
    how: 'failed',
    reason: expect.stringMatching(/400$/),
  });
  expect(await heard(ann)).toEqual({ ...ONCE, msteams: 0 });
});

it('holds what comes in quiet hours and tells it together, in one message, afterwards', async () => {
  const ann = await somebody();
  instant = Date.UTC(2026, 10, 22, 22, 30);
  await people.change(ann.id, { wishes: { off: ['email'], muted: [], quiet: { from: 22 * 60, to: 7 * 60 } } });
  await tell(notice(ann), notice(ann, { key: 'second', about: 'digest', lines: [{ sentence: 'undo.nothing' }] }));
  expect(await heard(ann)).toEqual({ telegram: 0, directline: 0, msteams: 0, email: 0 });
  await later(8 * 3_600_000);
  expect(await heard(ann)).toEqual({ telegram: 0, directline: 0, msteams: 0, email: 0 });
  await later(3_600_000);
  expect(await heard(ann)).toEqual({ ...ONCE, email: 0 });
  const { args } = platform.sent[0]!;
  expect(String(args.text).split('\n\n')).toHaveLength(2);
  expect(buttonsOf(args).map(({ text }) => text)).toEqual(['Notifications']);
});

it('says nothing of what the person has stopped, nor where they want nothing', async () => {
  const ann = await somebody();
  await people.change(ann.id, { wishes: { off: ['telegram', 'email'], muted: ['digest'] } });
  await tell(notice(ann, { about: 'digest' }), notice(ann, { key: 'second' }));
  expect(await heard(ann)).toEqual({ telegram: 0, directline: 1, msteams: 1, email: 0 });
});

it('stops what it tells at a press of its button, for ever, and tells it again at another', async () => {
  const ann = await somebody();
  await people.change(ann.id, { wishes: { off: ['email', 'msteams', 'telegram'], muted: [] } });
  const chat = ann.reach!.directline!.reference.conversation.id;
  const press = async (value: object) => {
    const { user } = ann.identities[0]!;
    const from = { from: { id: user, name: 'Ann' }, recipient: { id: '700', name: 'Outlay' }, channelId: 'telegram' };
    const id = JSON.stringify(value);
    await silent().run({ type: 'message', id, value, ...from, conversation: { id: user } as never }, house.bot.receive);
  };
  await tell(notice(ann));
  const pressed = (await log.since(chat, 0, 1))[0]!.activity.suggestedActions!.actions.at(-1)!.value;
  await press(pressed);
  await tell(notice(ann, { key: 'second' }));
  expect((await heard(ann)).directline).toBe(1);
  await press({ do: 'unmute', with: 'limits' });
  await tell(notice(ann, { key: 'third' }));
  expect((await heard(ann)).directline).toBe(2);
});

it('gets no more mail after the one click of a mail program, and hears elsewhere as before', async () => {
  const server = createServer({ ready: async () => true, metrics: async () => undefined });
  mountMail(server, house.mailRoutes);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const ann = await somebody();
  await tell(notice(ann));
  const [, link = ''] = /<(.*?)>/.exec(service.mails[0]!.headers!['List-Unsubscribe']!)!;
  const here = link.replace('http://localhost', `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  expect((await fetch(here, { method: 'POST', body })).status).toBe(200);
  await tell(notice(ann, { key: 'second' }), notice(ann, { key: 'third', about: 'weekly' }));
  expect(await heard(ann)).toEqual({ telegram: 3, directline: 3, msteams: 3, email: 1 });
});

it('tells nobody who has left, whatever was held for them, and keeps no word of it', async () => {
  const ann = await somebody();
  instant = Date.UTC(2026, 10, 24, 22, 30);
  await people.change(ann.id, { wishes: { off: [], muted: [], quiet: { from: 22 * 60, to: 7 * 60 } } });
  await tell(notice(ann));
  const kept = () => house.database.connection.collection('notices').countDocuments({ personId: ann.id });
  expect(await kept()).toBe(1);
  await house.account.means(house.ledger, () => house.outbox).leave((await people.get(ann.id))!, now());
  expect(await kept()).toBe(0);
  await later(12 * 3_600_000);
  // One mail: that the account is gone.
  expect(await heard(ann)).toEqual({ telegram: 0, directline: 0, msteams: 0, email: 1 });
  expect(service.mails[0]!.headers?.['List-Unsubscribe']).toBeUndefined();
});

it('tells everywhere of a limit that was passed by whoever died over it, a little later, once', async () => {
  const ann = await somebody();
  const { user } = ann.identities[0]!;
  const from = { from: { id: user, name: 'Ann' }, recipient: { id: '700', name: 'Outlay' }, channelId: 'telegram' };
  const says = {
    type: 'message',
    id: 'l',
    text: 'limit food to 10 a month',
    ...from,
    conversation: { id: user } as never,
  };
  await silent().run(says, house.bot.receive);
  const { ledgerId, id: by, zone, currency } = (await people.get(ann.id))!;
  const source = { channel: 'api', message: 'r1' };
  const says12 = {
    type: 'expense',
    money: { minor: 1_200, currency },
    day: dayAt(now(), zone),
    category: 'food',
    tags: [],
  };
  // All that a program's request did before the server died.
  await house.ledger.record({ ledgerId, by, source, now: now(), zone, currency, limited: true }, [
    says12 as EntryDraft,
  ]);
  const tick = async (ms: number) => {
    instant += ms;
    await house.ticker.tick();
    await house.deliverer.idle();
  };
  await tick(60_000);
  expect((await heard(ann)).telegram).toBe(0);
  await tick(90_000);
  await tick(180_000);
  expect(await heard(ann)).toEqual(ONCE);
  expect(String(platform.sent.at(-1)!.args.text)).toContain('limit passed, €12.00 of €10.00');
});

it('shows the admin what could not be told, where and why, and not to whom', async () => {
  const [ann, carol] = [await somebody(), await somebody()];
  connector.refusing = { status: 403 };
  await tell(notice(ann));
  connector.refusing = { status: 400 };
  await tell(notice(ann, { key: 'second' }));
  connector.refusing = undefined;
  await house.account.staff.appoint(carol, 'admin', now());
  const { user } = carol.identities[0]!;
  const said: string[] = [];
  const from = { from: { id: user, name: 'Carol' }, recipient: { id: '700', name: 'Outlay' }, channelId: 'telegram' };
  const asks = { type: 'message', id: 'failures', text: 'failures', ...from, conversation: { id: user } as never };
  await silent(said).run(asks, house.bot.receive);
  expect(said.join()).toMatch(/limits.*msteams.*400/s);
  expect(said.join()).not.toContain(ann.id);
  await house.account.staff.appoint(carol, 'customer', now());
});

it('keeps the reference of a private chat and none of a group, and writes it once', async () => {
  const reached = jest.spyOn(MongoPeople.prototype, 'reached');
  const says = (id: string, isGroup: boolean, text: string): Partial<Activity> => ({
    type: 'message',
    id: `${id}:${text}`,
    text,
    channelId: 'telegram',
    from: { id: '77', name: 'Bo' },
    recipient: { id: '700', name: 'Outlay' },
    conversation: { id, isGroup, conversationType: isGroup ? 'group' : 'personal' } as Activity['conversation'],
  });
  const adapter = silent();
  await adapter.run(says('-9', true, 'help'), house.bot.receive);
  for (const text of ['help', 'undo', 'help me']) await adapter.run(says('77', false, text), house.bot.receive);
  const { reach } = await people.meet({ channel: 'telegram', user: '77' }, {} as never);
  expect(reach?.telegram?.reference.conversation.id).toBe('77');
  expect(reached).toHaveBeenCalledTimes(1);
});
