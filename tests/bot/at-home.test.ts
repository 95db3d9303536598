// What the whole bot does on platforms that can change a message in its place, show forms, and tell of being installed.
import type { Activity } from 'botbuilder';
import type { Channel, ChannelHost } from '../../channels/channel';
import { telegram } from '../../channels/telegram';
import type { House } from '../../src/compose';
import type { Message } from '../../src/outbox/message';
import { channelRoutes } from '../../src/reach';
import { type BotFrameworkHost, botFrameworkHost } from '../channels/botframework-host';
import { aHouse } from '../support/house';
import { TelegramChat } from '../support/telegram-chat';
import { buttonsOf, TelegramEmulator } from '../support/telegram-emulator';
import { Watch } from '../support/watch';

const CARD = 'application/vnd.microsoft.card.adaptive';
let instant = Date.UTC(2026, 10, 21, 10);
const now = () => new Date(++instant);
const watch = new Watch();
let house: House;
let teams: BotFrameworkHost;
let ended = 0;
let people = 0;

interface Card {
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly value?: unknown;
    readonly inlines?: readonly { readonly text: string }[];
  }[];
  readonly actions: readonly { readonly title: string; readonly data: object }[];
}

let host: ChannelHost;
beforeAll(async () => {
  house = await aHouse(now, { currency: 'EUR', file: '_at_home' });
  host = {
    receive: async (context, file) => {
      await house.bot.receive(context, file);
      ended += 1;
      watch.changed();
    },
    log: { info() {}, warn() {}, error: (fields, message) => console.error(message, fields) },
    picture: (url) => house.charts.bytes(url),
    now,
  };
  teams = await botFrameworkHost(host, watch);
});
afterAll(async () => {
  await teams.channel.stop();
  await teams.close();
  await house.close();
});
beforeEach(() => {
  teams.connector.posted.length = 0;
});

/** A person in Teams, in a chat of their own or in a group. */
function inTeams(group = false) {
  const who = `p${++people}`;
  const conversation = group
    ? { id: `19:${who}`, conversationType: 'groupChat', isGroup: true, tenantId: 't1' }
    : { id: `a:${who}`, conversationType: 'personal', tenantId: 't1' };
  const activity = (more: object) =>
    teams.message({ from: { id: `29:${who}`, name: who }, conversation, locale: 'en', ...more } as Partial<Activity>);
  const turn = async (more: object) => {
    const before = ended;
    const said = teams.connector.posted.length;
    const response = await teams.post(activity(more));
    await watch.until(() => ended > before);
    return { response, said: teams.connector.posted.slice(said) };
  };
  /** Presses a button of the message with this id, with what stands in its fields; answers the card that is there then. */
  const press = async (data: object, replyToId: string) => {
    const value = { action: { type: 'Action.Execute', data } };
    const { response, said } = await turn({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value,
      replyToId,
      text: undefined,
    });
    const { type, value: card } = (await response.json()) as { type: string; value: Card };
    return { card: type === CARD ? card : undefined, said };
  };
  return { id: `29:${who}`, turn, press };
}

const cardIn = (activity: Partial<Activity>) => activity.attachments?.[0]?.content as Card;
const wordsOf = ({ body }: Card) => body.flatMap(({ inlines = [] }) => inlines.map(({ text }) => text));
const titles = ({ actions }: Card) => actions.map(({ title }) => title);
const dataOf = (card: Card, title: string) => card.actions.find((action) => action.title === title)!.data;
/** The id that the connector gave the newest message. */
const newest = () => `b${teams.connector.posted.length}`;

describe('a confirmation in Teams', () => {
  it('is what became of it, and nothing is said below', async () => {
    const anna = inTeams();
    const { said } = await anna.turn({ text: '12 lunch' });
    const id = newest();
    const undone = await anna.press(dataOf(cardIn(said[0]!.activity), 'Undo'), id);
    expect(wordsOf(undone.card!)).toEqual(['↩️ Taken back:', '• €12.00 · Food & drink · lunch']);
    expect([titles(undone.card!), undone.said]).toEqual([['Redo'], []]);
    const redone = await anna.press(dataOf(undone.card!, 'Redo'), id);
    expect(titles(redone.card!)).toEqual(['Undo']);
    expect(wordsOf(redone.card!)[1]).toContain('€12.00');
  });

  it('opens in its place; what asks for something else is said anew', async () => {
    const anna = inTeams();
    const { said } = await anna.turn({ text: '12 lunch' });
    const opened = await anna.press(dataOf(cardIn(said[0]!.activity), 'Edit'), newest());
    expect(titles(opened.card!)).toEqual(['Delete', 'Category']);
    const asked = await anna.turn({ text: 'how much this month?' });
    const report = await anna.press(dataOf(cardIn(asked.said.at(-1)!.activity), 'Report'), newest());
    expect(report.card).toBeUndefined();
    expect(report.said.length).toBeGreaterThan(0);
  });
});

it('a change that overtakes its message is the message', async () => {
  const anna = inTeams();
  const { said } = await anna.turn({ type: 'messageUpdate', id: '55', text: '12 lunch' });
  expect(wordsOf(cardIn(said[0]!.activity))[0]).toBe('✅ €12.00 · Food & drink · lunch');
  expect((await anna.turn({ id: '55', text: '11 lunch' })).said).toEqual([]);
  const { said: asked } = await anna.turn({ text: 'how much this month?' });
  expect(wordsOf(cardIn(asked.at(-1)!.activity))[0]).toContain('€12.00');
});

describe('settings in Teams', () => {
  it('are a form that holds what is set, and what was set when it is sent', async () => {
    const anna = inTeams();
    const { said } = await anna.turn({ text: 'settings' });
    const card = cardIn(said[0]!.activity);
    const fields = Object.fromEntries(card.body.flatMap(({ id, value }) => (id ? [[id, value]] : [])));
    expect(fields).toEqual({ language: 'en', currency: 'EUR', zone: 'UTC' });
    expect(wordsOf(card)[1]).toBe('• Currency: EUR – change it with “my currency is USD”');
    const filled = { ...dataOf(card, 'Save'), language: 'de', currency: 'CHF', zone: 'Europe/Zurich' };
    const saved = await anna.press(filled, newest());
    expect(saved.said).toEqual([]);
    expect(wordsOf(saved.card!)).toEqual([
      '⚙️ Sprache: English → Deutsch',
      '⚙️ Währung: EUR → CHF',
      '⚙️ Zeitzone: UTC → Europe/Zurich',
    ]);
    const back = await anna.press(dataOf(saved.card!, 'Zurückstellen'), 'b1');
    expect(wordsOf(back.card!)[1]).toBe('⚙️ Currency: CHF → EUR');
  });

  it.each([
    ['sent as they were', { language: 'en', currency: 'EUR', zone: 'UTC' }],
    ['sent empty', { language: '', currency: '', zone: '' }],
    ['sent with what does not exist', { language: 'xx', currency: 'XYZ', zone: 'Mars/Base' }],
  ])('%s they are shown again', async (_what, filled) => {
    const anna = inTeams();
    const { said } = await anna.turn({ text: 'settings' });
    const again = await anna.press({ ...dataOf(cardIn(said[0]!.activity), 'Save'), ...filled }, newest());
    expect(wordsOf(again.card!)[0]).toBe('• Language: English – change it with “speak German”');
    const after = await anna.turn({ text: '12 lunch' });
    expect(wordsOf(cardIn(after.said[0]!.activity))[0]).toBe('✅ €12.00 · Food & drink · lunch');
  });
});

describe('limits in Teams', () => {
  it('are a form: amounts are changed, and a new one is set', async () => {
    const anna = inTeams();
    await anna.turn({ text: 'limit food to 300 a month' });
    const { said } = await anna.turn({ text: 'how are my limits?' });
    const card = cardIn(said.at(-1)!.activity);
    const [amount] = card.body.flatMap(({ type, id }) => (type === 'Input.Number' && id ? [id] : []));
    expect(card.body.find(({ id }) => id === amount)?.value).toBe(300);
    const filled = { ...dataOf(card, 'Save'), [amount!]: '350', of: '*', amount: '1200.50' };
    const saved = await anna.press(filled, newest());
    expect(wordsOf(saved.card!)).toEqual([
      '🎯 Food & drink: €350.00 a month (it was €300.00)',
      '🎯 All spending: €1,200.50 a month',
    ]);
    const after = await anna.turn({ text: 'how are my limits?' });
    expect(wordsOf(cardIn(after.said.at(-1)!.activity)).join('\n')).toMatch(/€0.00 of €350.00[\s\S]*of €1,200.50/);
  });

  it('that are sent twice are set once, and an amount that is none is refused with its reason', async () => {
    const anna = inTeams();
    const { said } = await anna.turn({ text: 'how are my limits?' });
    const save = dataOf(cardIn(said.at(-1)!.activity), 'Save');
    const wrong = await anna.press({ ...save, of: 'food', amount: 'much' }, newest());
    expect(wordsOf(wrong.card!)[0]).toContain('much');
    await anna.press({ ...save, of: 'food', amount: '300' }, newest());
    await anna.press({ ...save, of: 'food', amount: '300' }, newest());
    const after = await anna.turn({ text: 'how are my limits?' });
    expect(wordsOf(cardIn(after.said.at(-1)!.activity)).filter((line) => line.startsWith('• '))).toHaveLength(1);
  });
});

describe('the app in Teams', () => {
  const added = { type: 'installationUpdate', action: 'add', text: undefined };
  const removed = { type: 'installationUpdate', action: 'remove', text: undefined };
  const joined = () => ({ type: 'conversationUpdate', text: undefined, membersAdded: [teams.message().recipient] });
  const greetings = (all: readonly { activity: Partial<Activity> }[]) =>
    all.filter(({ activity }) => activity.text?.startsWith('Hi! Tell me what you spend'));
  const reach = async (user: string) => {
    const first = { language: 'en', currency: 'EUR', zone: 'UTC', assumed: [], createdAt: now() };
    const { id } = await house.account.people.meet({ channel: 'msteams', user }, first);
    return (await house.account.people.get(id))!;
  };
  const notice: Message = { id: 'n', notices: [], language: 'en', texts: [['Rent is due.']], buttons: [] };
  const tell = async (user: string) => {
    const routes = channelRoutes([teams.channel], house.account.people as never, now);
    return routes.find(({ id }) => id === 'msteams')!.tell(notice, await reach(user));
  };

  it.each([
    ['first by the conversation', () => [joined(), added]],
    ['first by the installation', () => [added, joined()]],
  ])('is installed, as Teams tells twice, %s: one welcome, each time anew', async (_what, events) => {
    const anna = inTeams();
    for (const event of events()) await anna.turn(event);
    expect(greetings(teams.connector.posted)).toHaveLength(1);
    await anna.turn(removed);
    for (const event of events()) await anna.turn(event);
    expect(greetings(teams.connector.posted)).toHaveLength(2);
  });

  it('is removed: nothing is told there until it is back', async () => {
    const anna = inTeams();
    await anna.turn(added);
    expect(await tell(anna.id)).toBe('told');
    const { said } = await anna.turn(removed);
    expect(said).toEqual([]);
    expect(await tell(anna.id)).toBe('nowhere');
    await anna.turn(added);
    expect(await tell(anna.id)).toBe('told');
  });

  it('in a group greets when it comes, and not each member', async () => {
    const anna = inTeams(true);
    await anna.turn(joined());
    await anna.turn({ ...joined(), membersAdded: [{ id: '29:bo' }] });
    await anna.turn({ type: 'conversationUpdate', text: undefined, membersRemoved: [{ id: '29:bo' }] });
    expect(greetings(teams.connector.posted)).toHaveLength(1);
  });
});

describe('a confirmation in Telegram', () => {
  it('is changed in its place by its buttons, and said anew where Telegram changes it no more', async () => {
    const platform = await TelegramEmulator.start(watch);
    const settings = { TELEGRAM_BOT_TOKEN: platform.token, TELEGRAM_API_ROOT: platform.root };
    const channel = (telegram.configure(settings, host) as { on: Channel }).on;
    await channel.start();
    const chat = new TelegramChat(platform, 7_001, 'Bo');
    await chat.say('12 lunch');
    await chat.hears('✅ €12.00');
    const said = platform.sent.at(-1)!;
    await chat.press('Undo');
    await chat.hears('↩️ Taken back');
    const changed = platform.sent.at(-1)!;
    expect([changed.method, changed.message]).toEqual(['editMessageText', said.message]);
    expect(buttonsOf(changed.args).map(({ text }) => text)).toEqual(['Redo']);
    await chat.say('9 taxi');
    await chat.hears('✅ €9.00');
    platform.faults.editMessageText = [{ error_code: 400, description: "Bad Request: message can't be edited" }];
    await chat.press('Undo');
    await watch.until(
      () =>
        platform.sent.at(-1)!.method === 'sendMessage' && String(platform.sent.at(-1)!.args.text).includes('€9.00 '),
    );
    await channel.stop();
    await platform.close();
  });
});
