// The endpoint by plain requests: who is refused, and with which next step.
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { type ChatHost, type ChatHostSettings, siteSecret, startChatHost } from '../support/chat-host';
import { memoryConversationLog } from '../support/conversation-log';
import { newVisitor, type Visitor } from '../support/direct-line-client';

let host: ChatHost;
let me: Visitor;
let now = Date.now();

async function start(settings: ChatHostSettings = {}): Promise<void> {
  host = await startChatHost({ now: () => new Date(now), ...settings });
  me = await newVisitor(host.url);
}

beforeEach(() => start());
afterEach(() => host.stop());

async function ask(method: string, path: string, options: { token?: string; body?: unknown; headers?: object } = {}) {
  const { token = me.token, body, headers = {} } = options;
  const answer = await fetch(`${host.url}/v3/directline${path}`, {
    method,
    headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers } as Record<string, string>,
    body: typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body),
  });
  return { status: answer.status, headers: answer.headers, json: (await answer.json()) as object };
}

const mine = (rest = '') => `/conversations/${me.conversationId}${rest}`;
const hello = { type: 'message', text: 'hello' };
const say = (body: unknown = hello, options: object = {}) => ask('POST', mine('/activities'), { body, ...options });

describe('who asks', () => {
  test.each([
    ['no token', () => '', 401, 'MissingToken'],
    ['a token made elsewhere', () => 'eyJhbGciOiJIUzI1NiJ9.e30.x', 401, 'BadToken'],
    ['what only remembers a visitor', () => me.visitor, 401, 'BadToken'],
  ])('with %s is refused before the bot hears', async (_what, token, status, code) => {
    const answer = await say(hello, { token: token() });
    expect(answer).toMatchObject({
      status,
      json: { error: { code, message: expect.stringContaining('tokens/generate') } },
    });
    expect(host.heard).toEqual([]);
  });

  test('with an expired token hears 403, which the client understands as: get another', async () => {
    now += 2 * 3_600_000;
    expect(await say()).toMatchObject({ status: 403, json: { error: { code: 'TokenExpired' } } });
  });

  test.each([
    ['GET', ''],
    ['GET', '/activities'],
    ['POST', '/activities'],
    ['POST', '/upload'],
  ])('another conversation is closed to them: %s …%s', async (method, rest) => {
    const other = await newVisitor(host.url);
    const body = method === 'POST' ? hello : undefined;
    const answer = await ask(method, `/conversations/${other.conversationId}${rest}`, { body });
    expect(answer).toMatchObject({ status: 403, json: { error: { code: 'ForeignConversation' } } });
  });

  test('on a page of another origin is refused unless WIDGET_ORIGINS lists it', async () => {
    await host.stop();
    await start({ origins: ['https://shop.example/'] });
    const from = (origin: string) => newVisitor(host.url, {}, { origin });
    expect(await from('https://shop.example')).toMatchObject({ status: 200 });
    expect(await from(host.url)).toMatchObject({ status: 200 });
    for (const foreign of ['https://evil.example', 'null', 'http://shop.example'])
      expect(await from(foreign)).toMatchObject({
        status: 403,
        error: { message: expect.stringContaining('WIDGET_ORIGINS') },
      });
    expect(await say(hello, { headers: { origin: 'https://evil.example' } })).toMatchObject({ status: 403 });
  });

  test("with a wrong site's secret mints nothing", async () => {
    const user = { id: 'ada' };
    const mint = (secret: string) => newVisitor(host.url, { user }, { authorization: `Bearer ${secret}` });
    expect(await mint('guess')).toMatchObject({ status: 401 });
    expect(await mint(siteSecret)).toMatchObject({ status: 200, conversationId: expect.stringMatching(/^site-/) });
    expect(await newVisitor(host.url, {}, { authorization: `Bearer ${siteSecret}` })).toMatchObject({ status: 401 });
  });

  test('a visitor who shows a forged or foreign credential is a new one', async () => {
    const again = await newVisitor(host.url, { visitor: me.token });
    expect(again.conversationId).not.toBe(me.conversationId);
  });
});

describe('what is said', () => {
  test.each([
    ['no JSON', '{', 400, 'BadJson'],
    ['a list', [], 400, 'BadJson'],
    ['nothing', '', 400, 'BadActivity'],
    ['a type that is not for people', { type: 'conversationUpdate' }, 400, 'BadActivity'],
    ['an invoke', { type: 'invoke', name: 'adaptiveCard/action' }, 400, 'BadActivity'],
    ['a text that is none', { type: 'message', text: { $gt: '' } }, 400, 'BadActivity'],
    ['too much', { type: 'message', text: 'x'.repeat(70_000) }, 413, 'TooLarge'],
  ])('%s is refused', async (_what, body, status, code) => {
    expect(await say(body)).toMatchObject({ status, json: { error: { code } } });
    expect(host.heard).toEqual([]);
  });

  test.each([
    ['an empty message', { type: 'message' }],
    ['ten thousand characters', { type: 'message', text: 'x'.repeat(10_000) }],
    ['an emoji', { type: 'message', text: '🍜' }],
    ['markup', { type: 'message', text: '<b>*5*</b> & `x`' }],
  ])('%s reaches the bot as it is', async (_what, body) => {
    expect(await say(body)).toMatchObject({ status: 200, json: { id: expect.any(String) } });
    expect(host.heard.at(-1)?.text).toBe((body as { text?: string }).text);
  });

  test('files: too many, too large, of no use', async () => {
    const form = (files: Blob[], activity: unknown = hello) => {
      const made = new FormData();
      made.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }));
      for (const [at, file] of files.entries()) made.append('file', file, `f${at}.csv`);
      return made;
    };
    const csv = new Blob(['a,b'], { type: 'text/csv' });
    const send = (body: unknown) => ask('POST', mine('/upload'), { body });
    expect(await send(form([csv]))).toMatchObject({ status: 200 });
    expect(await send(form([]))).toMatchObject({ status: 400 });
    expect(await send(form(Array(5).fill(csv)))).toMatchObject({ status: 400 });
    expect(await send(form([csv], { type: 'event' }))).toMatchObject({ status: 400 });
    expect(await send('no form')).toMatchObject({ status: 400 });
    expect(await send(form([new Blob([Buffer.alloc(6_000_000)])]))).toMatchObject({ status: 200 });
    // The bot is told of it, so that it can say what is too much.
    expect(host.heard.at(-1)?.attachments).toMatchObject([{ name: 'f0.csv', content: { size: expect.any(Number) } }]);
    expect(await send(form([new Blob([Buffer.alloc(68_000_000)])]))).toMatchObject({ status: 413 });
  });
});

describe('how much', () => {
  test('a page that opens a thousand conversations is stopped, and told when to come back', async () => {
    const answers = [];
    for (let opened = 0; opened < 105; opened += 1) answers.push((await newVisitor(host.url)).status);
    expect(answers.filter((status) => status === 200)).toHaveLength(99);
    expect(await newVisitor(host.url)).toMatchObject({
      status: 429,
      error: { message: expect.stringMatching(/Wait \d+ s/) },
    });
    expect(await newVisitor(host.url, { visitor: me.visitor })).toMatchObject({ status: 200 });
    now += 10 * 60_000;
    expect(await newVisitor(host.url)).toMatchObject({ status: 200 });
  });

  test('sixty activities a minute in one conversation', async () => {
    for (let said = 0; said < 60; said += 1) expect((await say()).status).toBe(200);
    const refused = await say();
    expect(refused).toMatchObject({ status: 429, json: { error: { code: 'TooManyRequests' } } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(host.heard).toHaveLength(60);
  });
});

describe('the stream', () => {
  type Begun = { streamUrl: string };
  const begin = async () => (await ask('POST', '/conversations', { body: {} })).json as Begun;
  const outcome = (url: string, options: object = {}) =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(url, options);
      socket.on('open', () => resolve('open'));
      socket.on('unexpected-response', (_req, res) => resolve(String(res.statusCode)));
      socket.on('error', () => resolve('error'));
    });

  test('its address opens it once, within a minute, and never for a foreign page', async () => {
    const { streamUrl } = await begin();
    expect(streamUrl).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\//);
    expect(await outcome(streamUrl)).toBe('open');
    expect(await outcome(streamUrl)).toBe('401');
    const late = (await begin()).streamUrl;
    now += 61_000;
    expect(await outcome(late)).toBe('401');
    const origin = 'https://evil.example';
    expect(await outcome((await begin()).streamUrl, { origin })).toBe('401');
    expect(await outcome(`${host.url.replace('http', 'ws')}/elsewhere`)).toBe('404');
  });

  test('a ninth tab of one conversation is refused', async () => {
    for (let tab = 0; tab < 8; tab += 1) expect(await outcome((await begin()).streamUrl)).toBe('open');
    expect(await outcome((await begin()).streamUrl)).toBe('429');
  });

  test('a client that reads nothing is let go, so that what it does not fetch fills no memory', async () => {
    const socket = new WebSocket((await begin()).streamUrl);
    await once(socket, 'open');
    socket.pause();
    const conversation = { id: me.conversationId } as never;
    const long = { type: 'message', text: 'x'.repeat(400_000) };
    for (let told = 0; told < 50; told += 1) await host.channel.resume({ conversation }, [long]);
    socket.resume();
    expect((await once(socket, 'close'))[0]).toBe(1006);
    expect(host.channel.conversations.of(me.conversationId).watchers.size).toBe(0);
  });

  test('while the database is away a watching client hears that its message waits; the log keeps nothing of it', async () => {
    await host.stop();
    const conversations = memoryConversationLog();
    await start({ conversations, oneMoment: () => 'One moment' });
    const socket = new WebSocket((await begin()).streamUrl);
    await once(socket, 'open');
    const heard: string[] = [];
    const answered = new Promise<void>((resolve) =>
      socket.on('message', (frame) => {
        const { activities } = JSON.parse(String(frame)) as { activities: { text?: string }[] };
        heard.push(...activities.map(({ text = '' }) => text));
        if (heard.some((text) => text.startsWith('You said'))) resolve();
      }),
    );
    await say();
    await answered;
    socket.terminate();
    expect(heard).toContain('One moment');
    const kept = await conversations.since(me.conversationId, 0, 50);
    expect(kept.some(({ activity }) => activity.text === 'One moment')).toBe(false);
  });

  test('a stop tells clients that the server comes back', async () => {
    const socket = new WebSocket((await begin()).streamUrl);
    await once(socket, 'open');
    const [[code]] = await Promise.all([once(socket, 'close'), host.channel.stop()]);
    expect(code).toBe(1012);
    expect(await say()).toMatchObject({ status: 503 });
  });
});

test('200 comes before the turn has ended; a stop waits for it', async () => {
  await host.stop();
  let finish: () => void = () => undefined;
  const conversations = memoryConversationLog();
  await start({ conversations, bot: () => new Promise<void>((resolve) => (finish = resolve)) });
  expect((await say()).status).toBe(200);
  expect(await conversations.unhandled()).toHaveLength(1);
  const stopped = host.channel.stop();
  finish();
  await stopped;
  expect(await conversations.unhandled()).toEqual([]);
});

test('while the storage is away a message is not accepted; sent again it is one turn', async () => {
  await host.stop();
  const conversations = memoryConversationLog();
  let away = true;
  const append = conversations.append;
  conversations.append = async (...what) => {
    const appended = await append(...what);
    if (away) throw new Error('connection lost after the write');
    return appended;
  };
  await start({ conversations });
  const pay = { ...hello, channelData: { clientActivityID: 'c-1' } };
  expect(await say(pay)).toMatchObject({ status: 503 });
  expect(host.heard).toEqual([]);
  away = false;
  expect(await say(pay)).toMatchObject({ status: 200 });
  expect(await say(pay)).toMatchObject({ status: 200 });
  expect(host.heard).toHaveLength(1);
});

test('two servers on one log keep one order', async () => {
  await host.stop();
  const conversations = memoryConversationLog();
  await start({ conversations });
  const other = await startChatHost({ conversations, now: () => new Date(now) });
  const at = (to: ChatHost) => ({ conversation: { id: me.conversationId } as never, to });
  for (const { to, conversation } of [at(host), at(other), at(host)])
    await to.channel.resume({ conversation }, [{ type: 'message', text: 'news' }]);
  expect(await conversations.last(me.conversationId)).toBe(3);
  await other.stop();
});
