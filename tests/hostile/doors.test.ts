import fc from 'fast-check';
import { WebSocket } from 'ws';
import { type Doors, openDoors } from './house-with-doors';
import { type Back, request, sendRaw } from './raw';

/** How long an answer may take, in milliseconds. */
const LONGEST = 1_000;
const RUNS = { numRuns: 60, seed: 20_261_127, endOnFailure: true } as const;
const json = { 'content-type': 'application/json' };

let doors: Doors;
let bearer = '';
let conversation = '';
/** Tokens of programs, so many that none has to wait. */
let programs: readonly string[] = [];
let turn = 0;
let form = { cookie: '', sign: '' };
const crashes: unknown[] = [];
const crashed = (error: unknown) => void crashes.push(error);

beforeAll(async () => {
  process.on('uncaughtException', crashed);
  process.on('unhandledRejection', crashed);
  // Signing in is as dear as a hash: no dearer than it must be here.
  doors = await openDoors();
  const answer = await fetch(`${doors.url}/v3/directline/tokens/generate`, { method: 'POST' });
  const { token, conversationId } = (await answer.json()) as { token: string; conversationId: string };
  bearer = `Bearer ${token}`;
  conversation = conversationId;
  const { house } = doors;
  const first = { language: 'en', currency: 'EUR', zone: 'UTC', assumed: [], createdAt: house.now() };
  const person = await house.account.people.meet({ channel: 'console', user: 'program' }, first);
  const made = Array.from({ length: 20 }, () =>
    house.api.tokens.make(person, 'x', ['log', 'read', 'change'], house.now()),
  );
  programs = (await Promise.all(made)).filter((token) => token !== undefined);
  const page = await fetch(`${doors.url}/account/forgot`);
  const cookie = page.headers.getSetCookie()[0]!.split(';')[0]!;
  form = { cookie, sign: /name="sign" value="([^"]+)"/.exec(await page.text())![1]! };
});

afterAll(async () => {
  await doors.close();
  process.off('uncaughtException', crashed);
  process.off('unhandledRejection', crashed);
});

/** On a busy machine one answer may be late; one that is late each time is slow. */
async function send(bytes: Buffer, ends = false): Promise<Back> {
  let back = await sendRaw(doors.port, bytes, ends);
  for (let again = 0; back.ms >= LONGEST && again < 3; again += 1) back = await sendRaw(doors.port, bytes, ends);
  return back;
}

/** Answered in time, with nothing of the inside, and the house still stands. */
function holds({ status, text, ms }: Back): void {
  expect(ms).toBeLessThan(LONGEST);
  expect(text).not.toMatch(/node_modules|^\s+at .+:\d+:\d+/m);
  if (status === 500) expect(text).toMatch(/"request":"[0-9a-f]{8}"/);
  expect(crashes).toEqual([]);
}

/** Doors that take a JSON object, with what opens them. */
const DOORS = (): readonly (readonly [string, string, Readonly<Record<string, string>>])[] => [
  ['widget token', '/v3/directline/tokens/generate', json],
  ['token renewal', '/v3/directline/tokens/refresh', { ...json, authorization: bearer }],
  ['conversations', '/v3/directline/conversations', { ...json, authorization: bearer }],
  ['activities', `/v3/directline/conversations/${conversation}/activities`, { ...json, authorization: bearer }],
  [
    'upload',
    `/v3/directline/conversations/${conversation}/upload`,
    { authorization: bearer, 'content-type': 'multipart/form-data; boundary=x' },
  ],
  ['Telegram', new URL(doors.telegram.webhook!.url).pathname, { ...json, ...telegramSecret() }],
  ['Bot Framework', '/api/messages', { ...json, authorization: 'Bearer a.b.c' }],
  ['charts', '/chart', json],
  ['entries of a program', '/api/v1/entries', program()],
  ['limits of a program', '/api/v1/limits', program()],
  ['schedules of a program', '/api/v1/schedules', program()],
  ['a page that signs in', '/account/sign-in', page()],
  ['a page that registers', '/account/register', page()],
  ['a page of tokens', '/account/tokens', page()],
];
const NAMES = [
  'widget token',
  'token renewal',
  'conversations',
  'activities',
  'upload',
  'Telegram',
  'Bot Framework',
  'charts',
  'entries of a program',
  'limits of a program',
  'schedules of a program',
  'a page that signs in',
  'a page that registers',
  'a page of tokens',
];
const doorNamed = (name: string) => DOORS().find(([one]) => one === name)!;

function program(): Record<string, string> {
  turn += 1;
  return { ...json, authorization: `Bearer ${programs[turn % programs.length]}` };
}

function page(): Record<string, string> {
  return { 'content-type': 'application/x-www-form-urlencoded', cookie: form.cookie };
}

function telegramSecret(): Record<string, string> {
  return { 'x-telegram-bot-api-secret-token': doors.telegram.webhook!.secret_token ?? '' };
}

/** Bodies that somebody thought of. */
const THOUGHT_OF: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['no object', 'null'],
  ['a list', '[[[[[[]]]]]]'],
  ['cut off', '{"type":"message","text":"12 lun'],
  ['depth', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ['a prototype', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"type":"message"}'],
  ['operators', '{"type":{"$gt":""},"user":{"id":{"$gt":""}},"text":{"$where":"1"},"id":{"$ne":null}}'],
  ['wrong kinds', '{"type":1,"text":[],"from":7,"conversation":"x","value":{"do":{}},"attachments":{"length":1e9}}'],
  ['no text at all', '{"type":"message","text":"\\u0000\\ud800\\uffff","from":{"id":"\\u0000"}}'],
  ['a large number', '{"update_id":1e308,"message":{"message_id":-1,"chat":{"id":1e400},"text":"12"}}'],
  ['an update without a sender', '{"update_id":5,"message":{"text":"12 lunch"}}'],
  ['an update of nothing', '{"update_id":5,"callback_query":{},"edited_message":null}'],
  ['a long text', JSON.stringify({ type: 'message', text: '12 '.repeat(20_000) })],
  ['code', '{"chart":"{type:\'bar\',data:process.exit(1)}","width":1e9,"height":-5}'],
  ['no parts', '--x\r\n\r\n--x--'],
  ['a part without end', '--x\r\ncontent-disposition: form-data; name="activity"\r\n\r\n{'],
  ['no UTF-8', '\xff\xfe\xfa'],
  ['a form of nothing', '&&&===&%&%zz&a[b][c]=d'],
  ['a form of prototypes', '__proto__[polluted]=true&constructor[prototype][polluted]=true&email[$gt]='],
];

describe.each(NAMES)('%s', (name) => {
  it.each(THOUGHT_OF)('bears %s', async (_what, body) => {
    const [, path, headers] = doorNamed(name);
    const back = await send(request('POST', path, headers, body));
    holds(back);
    expect(back.status).toBeGreaterThanOrEqual(200);
  });

  it('bears whatever is generated', async () => {
    const [, path, headers] = doorNamed(name);
    const body = fc.oneof(
      fc.json(),
      fc.json().map((text) => text.slice(0, text.length / 2)),
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc
        .dictionary(
          fc.constantFrom('email', 'password', 'name', 'code', 'log', '__proto__'),
          fc.string({ maxLength: 80 }),
        )
        .map((fields) => new URLSearchParams({ ...fields, sign: form.sign }).toString()),
      fc
        .record({
          type: fc.anything(),
          text: fc.anything(),
          from: fc.anything(),
          message: fc.anything(),
          value: fc.anything(),
        })
        .map((value) => JSON.stringify(value, (_key, part) => (typeof part === 'bigint' ? String(part) : part)) ?? ''),
    );
    await fc.assert(
      fc.asyncProperty(body, async (text) => holds(await send(request('POST', path, headers, text)))),
      RUNS,
    );
  });

  it('bears a body far larger than it takes', async () => {
    const [, path, headers] = doorNamed(name);
    const back = await sendRaw(doors.port, request('POST', path, headers, `{"a":"${'x'.repeat(8_000_000)}"}`));
    expect(back.status).not.toBe(500);
    expect(crashes).toEqual([]);
  });
});

describe('requests that are none', () => {
  it.each([
    ['nothing', ''],
    ['bytes', '\x00\x01\x02\x03\r\n\r\n'],
    ['a TLS hello', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['no version', 'GET /\r\n\r\n'],
    ['no host', 'GET / HTTP/1.1\r\nconnection: close\r\n\r\n'],
    ['a host that is none', 'GET / HTTP/1.1\r\nhost: a b\r\nconnection: close\r\n\r\n'],
    ['an address that is none', 'GET http://[::1 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'],
    ['a broken escape', 'GET /web-chat/%E0%A4%A HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'],
    ['a way out', 'GET /web-chat/../../../etc/passwd HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'],
    ['a way out, escaped', 'GET /web-chat/..%2f..%2fpackage.json HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'],
    ['two lengths', 'POST /chart HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\ncontent-length: 5\r\n\r\nabc'],
    [
      'a smuggled request',
      'POST /chart HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['chunks that are none', 'POST /chart HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n'],
    ['a long address', `GET /${'a'.repeat(70_000)} HTTP/1.1\r\nhost: x\r\n\r\n`],
    ['many heads', `GET / HTTP/1.1\r\nhost: x\r\n${'a: b\r\n'.repeat(5_000)}\r\n`],
    ['an unknown method', 'BREW / HTTP/1.1\r\nhost: x\r\n\r\n'],
    ['an upgrade to nothing', 'GET / HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n'],
  ])('%s', async (_what, bytes) => holds(await send(Buffer.from(bytes, 'latin1'), true)));

  it('whatever is generated', async () => {
    const method = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH');
    const path = fc.oneof(
      fc.webPath(),
      fc.constantFrom(
        '/',
        '/chart',
        '/metrics',
        '/healthz',
        '/api/messages',
        '/telegram/x',
        '/web-chat/embed.js',
        '/api/v1/entries',
        '/api/v1/entries/undo',
        '/api/v1/openapi.json',
        '/account/sign-in',
        '/account/tokens/revoke',
        '/exports/a/b.csv',
      ),
      fc.string({ maxLength: 60 }).map((text) => `/${text.replace(/[\s\x00-\x20]/g, '')}`),
    );
    const query = fc.webQueryParameters();
    await fc.assert(
      fc.asyncProperty(method, path, query, async (verb, at, asked) =>
        holds(await send(request(verb, `${at}?${asked}`, {}))),
      ),
      { ...RUNS, numRuns: 300 },
    );
  });

  it.each([
    ['no such page', 'GET', '/nowhere', 404],
    ['another method', 'DELETE', '/healthz', 405],
  ])('%s is said in JSON', async (_what, method, path, status) => {
    const back = await fetch(`${doors.url}${path}`, { method });
    expect(back.status).toBe(status);
    expect(await back.json()).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  });
});

it('a socket of the chat that says too much, or nothing that can be read, is closed', async () => {
  const opened = await fetch(`${doors.url}/v3/directline/conversations`, {
    method: 'POST',
    headers: { authorization: bearer },
  });
  const { streamUrl } = (await opened.json()) as { streamUrl: string };
  const socket = new WebSocket(streamUrl);
  const code = await new Promise((resolve) => {
    socket.onopen = () => socket.send('x'.repeat(100_000));
    socket.onclose = (event) => resolve(event.code);
  });
  expect([1009, 1006]).toContain(code);
});

it('still serves after all of it, and nothing has been polluted', async () => {
  expect((await fetch(`${doors.url}/readyz`)).status).toBe(200);
  expect({}).not.toHaveProperty('polluted');
});
