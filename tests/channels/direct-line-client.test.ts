// The unmodified client of Web Chat against our endpoint.
import type { TurnContext } from 'botbuilder';
import { ConnectionStatus } from 'botframework-directlinejs';
import { type ChatHost, type ChatHostSettings, echo, startChatHost } from '../support/chat-host';
import { memoryConversationLog } from '../support/conversation-log';
import { type Client, directLineClient, newVisitor } from '../support/direct-line-client';

const hosts: ChatHost[] = [];
const clients: Client[] = [];

async function host(settings: ChatHostSettings = {}): Promise<ChatHost> {
  const started = await startChatHost(settings);
  hosts.push(started);
  return started;
}

function connect(url: string, token: string, options: object = {}): Client {
  const client = directLineClient(url, token, options);
  clients.push(client);
  return client;
}

afterEach(async () => {
  for (const client of clients.splice(0)) client.end();
  await Promise.all(hosts.splice(0).map((started) => started.stop()));
});

const texts = ({ seen }: Client) => seen.map((activity) => ('text' in activity ? activity.text : activity.type));

test.each([
  ['a stream', {}],
  ['polling', { webSocket: false }],
])('by %s a person hears their own words and the answers, in order', async (_how, options) => {
  const { url } = await host();
  const client = connect(url, (await newVisitor(url)).token, options);
  for (const text of ['one', 'two', 'three']) {
    await client.say(text);
    await client.hears(`You said: ${text}`);
  }
  expect(texts(client)).toEqual(['one', 'You said: one', 'two', 'You said: two', 'three', 'You said: three']);
});

test('the bot is told that somebody has come, once, and may greet', async () => {
  const { url, heard } = await host({
    bot: async (context) => {
      if (context.activity.type === 'conversationUpdate') await context.sendActivity('Welcome');
    },
  });
  const { token } = await newVisitor(url);
  await connect(url, token).hears('Welcome');
  await connect(url, token).hears('Welcome');
  expect(heard.map(({ type }) => type)).toEqual(['conversationUpdate']);
});

test('language, zone and time of the client reach the bot; who it is does not come from the client', async () => {
  const { url, heard } = await host();
  const client = connect(url, (await newVisitor(url)).token);
  await client.say('hi', {
    from: { id: 'dl_somebody-else', name: 'Eve' },
    locale: 'de-AT',
    localTimezone: 'Europe/Vienna',
    localTimestamp: '2026-01-01T10:00:00.000+01:00',
    channelId: 'msteams',
    serviceUrl: 'https://evil.example',
    deliveryMode: 'expectReplies',
    recipient: { id: 'else' },
  });
  await client.hears('You said: hi');
  expect(heard.at(-1)).toMatchObject({
    channelId: 'directline',
    locale: 'de-AT',
    localTimezone: 'Europe/Vienna',
    localTimestamp: '2026-01-01T10:00:00.000+01:00',
    from: { id: expect.stringMatching(/^dl_[0-9a-f-]{36}$/), name: '', role: 'user' },
    recipient: { id: 'outlay' },
  });
  expect(heard.at(-1)).not.toHaveProperty('deliveryMode');
});

test('the same words sent twice are one line and one turn, even after a restart', async () => {
  const conversations = memoryConversationLog();
  const before = await host({ conversations });
  const { token } = await newVisitor(before.url);
  const twice = { channelData: { clientActivityID: 'c-1' } };
  const client = connect(before.url, token);
  const id = await client.say('pay', twice);
  expect(await client.say('pay', twice)).toBe(id);
  await client.hears('You said: pay');
  expect(client.seen[0]).toMatchObject({ text: 'pay', channelData: { clientActivityID: 'c-1' } });
  await before.stop();

  const after = await host({ conversations });
  const again = connect(after.url, token);
  expect(await again.say('pay', twice)).toBe(id);
  await again.say('next');
  await again.hears('You said: next');
  expect(texts(again).filter((text) => text === 'You said: pay')).toHaveLength(1);
  expect(after.heard.filter(({ type }) => type === 'message')).toHaveLength(1);
});

test('a client that comes back with its watermark gets what it missed and nothing twice', async () => {
  const { url } = await host();
  const { token, conversationId } = await newVisitor(url);
  const first = connect(url, token);
  await first.say('one');
  await first.hears('You said: one');
  first.end();
  const between = connect(url, token);
  await between.say('two');
  await between.hears('You said: two');
  // Somebody came (1), "one" (2), its answer (3).
  const second = connect(url, token, { conversationId, watermark: '3' });
  await second.hears('You said: two');
  expect(texts(second)).toEqual(['two', 'You said: two']);
});

test('a client that brings no watermark sees what was said before', async () => {
  const { url } = await host();
  const { token } = await newVisitor(url);
  const first = connect(url, token);
  await first.say('one');
  await first.hears('You said: one');
  const reloaded = connect(url, token);
  await reloaded.hears('You said: one');
  expect(texts(reloaded)).toEqual(['one', 'You said: one']);
});

test('a restart of the server: the client comes back by itself, and nothing is lost', async () => {
  const conversations = memoryConversationLog();
  const before = await host({ conversations });
  const { token, conversationId } = await newVisitor(before.url);
  const client = connect(before.url, token);
  await client.say('one');
  await client.hears('You said: one');
  await before.stop();
  const after = await host({ conversations, port: before.port });
  await after.channel.resume({ conversation: { id: conversationId } as never }, [{ type: 'message', text: 'news' }]);
  await client.hears('news');
  await client.say('two');
  await client.hears('You said: two');
  expect(texts(client)).toEqual(['one', 'You said: one', 'news', 'two', 'You said: two']);
});

test('what was accepted before a crash is answered after it', async () => {
  const conversations = memoryConversationLog();
  const before = await host({ conversations, bot: () => new Promise<never>(() => undefined) });
  const { token } = await newVisitor(before.url);
  const client = connect(before.url, token);
  await client.say('lunch 12');
  await before.crash();
  hosts.splice(0);
  const after = await host({ conversations, port: before.port });
  await client.hears('You said: lunch 12');
  await after.stop();
  hosts.splice(0);
  const third = await host({ conversations });
  expect(third.heard).toEqual([]);
});

test('a turn that is taken up after a crash writes its replies at once: where they belong was looked up before', async () => {
  const conversations = memoryConversationLog();
  const before = await host({ conversations, bot: () => new Promise<never>(() => undefined) });
  const client = connect(before.url, (await newVisitor(before.url)).token);
  await client.say('lunch 12');
  client.end();
  await before.crash();
  hosts.splice(0);
  const asked: string[] = [];
  const watched = {
    ...conversations,
    last: async (id: string) => {
      asked.push('where it ends');
      return conversations.last(id);
    },
  };
  const after = await host({ conversations: watched, bot: async (context) => void asked.push(context.activity.type) });
  await after.stop();
  hosts.splice(0);
  // The greeting was cut off as well.
  expect(asked).toContain('where it ends');
  expect(asked.slice(-2)).toEqual(['conversationUpdate', 'message']);
});

test('what comes while the server starts again has its turn behind what it had accepted before', async () => {
  const conversations = memoryConversationLog();
  const before = await host({ conversations, bot: () => new Promise<never>(() => undefined) });
  const client = connect(before.url, (await newVisitor(before.url)).token);
  await client.say('lunch 12');
  await before.crash();
  hosts.splice(0);
  let show = () => {};
  const shown = new Promise<void>((resolve) => {
    show = resolve;
  });
  const slow = {
    ...conversations,
    unhandled: async () => {
      const found = await conversations.unhandled();
      await shown;
      return found;
    },
  };
  const starting = host({ conversations: slow, port: before.port });
  const said = () => client.say('undo', { channelData: { clientActivityID: 'undo' } });
  while (!(await said().catch(() => false))) await new Promise((resolve) => setImmediate(resolve));
  show();
  await starting;
  await client.hears('You said: undo');
  expect(texts(client)).toEqual(['lunch 12', 'undo', 'You said: lunch 12', 'You said: undo']);
});

test('a token is renewed while the client is open', async () => {
  let now = Date.now();
  const { url } = await host({ now: () => new Date(now) });
  const { token } = await newVisitor(url);
  const client = connect(url, token);
  const shown = () => (client.line as unknown as { token: string }).token;
  await client.say('hi');
  const first = shown();
  now += 15 * 60_000;
  await client.until(() => client.seen.length > 0 && shown() !== first);
  now += 50 * 60_000;
  await client.say('still here');
  await client.hears('You said: still here');
});

test('after its token has expired the client goes on with another for the same conversation', async () => {
  let now = Date.now();
  const { url } = await host({ now: () => new Date(now) });
  const { token, visitor, conversationId } = await newVisitor(url);
  const client = connect(url, token);
  await client.say('one');
  await client.hears('You said: one');
  now += 2 * 3_600_000;
  expect(await client.say('lost')).toBe('retry');
  expect(client.statuses).toContain(ConnectionStatus.ExpiredToken);
  const next = await newVisitor(url, { visitor });
  expect(next.conversationId).toBe(conversationId);
  const again = connect(url, next.token);
  await again.say('two');
  await again.hears('You said: two');
  expect(texts(again)).toEqual(['one', 'You said: one', 'two', 'You said: two']);
});

test('a file goes up with its words', async () => {
  const { url, heard } = await host();
  const client = connect(url, (await newVisitor(url)).token);
  const csv = Buffer.from('date,amount\n2026-01-01,12').toString('base64');
  await client.say('my bank', {
    attachments: [{ contentType: 'text/csv', contentUrl: `data:text/csv;base64,${csv}`, name: 'bank "ä".csv' }],
  });
  await client.hears('You said: my bank');
  expect(heard.at(-1)).toMatchObject({
    text: 'my bank',
    attachments: [{ contentType: 'text/csv', name: 'bank "ä".csv', contentUrl: `data:text/csv;base64,${csv}` }],
  });
});

test('typing is seen and not kept; a button comes back as what it means', async () => {
  const press = { do: 'undo', with: 'e1' };
  const { url, heard } = await host({
    bot: async (context: TurnContext) => {
      if (context.activity.type !== 'message') return;
      await context.sendActivity({ type: 'typing' });
      await context.sendActivity({
        text: 'Done',
        suggestedActions: { to: [], actions: [{ type: 'postBack', title: 'Undo', value: press }] },
      });
    },
  });
  const { token } = await newVisitor(url);
  const client = connect(url, token);
  await client.say('hello');
  await client.hears('Done');
  await client.say('lunch 12');
  await client.until(() => texts(client).filter((text) => text === 'Done').length === 2);
  // That of the first may have gone before the stream was open.
  expect(texts(client)).toContain('typing');
  await client.post({ type: 'message', value: press, channelData: { postBack: true } });
  await client.until(() => texts(client).filter((text) => text === 'Done').length === 3);
  expect(heard.at(-1)?.value).toEqual(press);
  const reloaded = connect(url, token);
  await reloaded.hears('Done');
  expect(texts(reloaded)).not.toContain('typing');
});

test('a message is changed and taken back in place', async () => {
  let sent = '';
  const { url } = await host({
    bot: async (context) => {
      const { type, text } = context.activity;
      if (type !== 'message') return;
      if (text === 'log') sent = (await context.sendActivity('Logged'))?.id ?? '';
      if (text === 'undo') await context.updateActivity({ id: sent, type: 'message', text: 'Undone' });
      if (text === 'wipe') await context.deleteActivity(sent);
      await context.sendActivity(`after ${text}`);
    },
  });
  const { token } = await newVisitor(url);
  const client = connect(url, token);
  for (const text of ['log', 'undo']) {
    await client.say(text);
    await client.hears(`after ${text}`);
  }
  expect(client.seen.find((activity) => 'text' in activity && activity.text === 'Undone')?.id).toBe(sent);
  const reloaded = connect(url, token);
  await reloaded.hears('after undo');
  expect(texts(reloaded)).toEqual(['log', 'Undone', 'after log', 'undo', 'after undo']);
  await client.say('wipe');
  await client.hears('after wipe');
  const last = connect(url, token);
  await last.hears('after wipe');
  expect(texts(last)).not.toContain('Undone');
});

test('a proactive turn answers to nothing, so that no client waits for what it never saw', async () => {
  const { url, channel, heard } = await host();
  const client = connect(url, (await newVisitor(url)).token);
  await client.say('hi');
  await client.hears('You said: hi');
  const { conversation, from, recipient } = heard.at(-1)!;
  const reference = JSON.parse(JSON.stringify({ conversation, user: from, bot: recipient, channelId: 'directline' }));
  await channel.adapter.continueConversationAsync('', reference, async (context) => {
    await context.sendActivity('rent is due');
  });
  expect(await client.hears('rent is due')).not.toHaveProperty('replyToId');
});

test('the same user of a site has one conversation on two devices', async () => {
  const { url } = await host();
  const mint = () =>
    newVisitor(url, { user: { id: 'ada', name: 'Ada' } }, { authorization: 'Bearer a-secret-of-the-shop-3f9c' });
  const phone = connect(url, (await mint()).token);
  const laptop = connect(url, (await mint()).token);
  await laptop.until(() => laptop.statuses.includes(ConnectionStatus.Online));
  await phone.say('from the phone');
  await laptop.hears('You said: from the phone');
  expect(laptop.seen[0]).toMatchObject({ from: { name: 'Ada' } });
});

test('a failing turn is told to the log, and the conversation goes on', async () => {
  const { url, errors } = await host({
    bot: async (context) => {
      if (context.activity.text === 'boom') throw new Error('a secret detail');
      await echo(context);
    },
  });
  const client = connect(url, (await newVisitor(url)).token);
  await client.say('boom');
  await client.say('hi');
  await client.hears('You said: hi');
  expect(errors).toEqual([expect.objectContaining({ reason: 'Error' })]);
  expect(JSON.stringify(errors)).not.toContain('secret detail');
});
