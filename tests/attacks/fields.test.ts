// Every field of every door, with all that attackers write into fields: refused or taken as the text it is, and nothing of anybody else
// is told, changed or lost.

import { type Document, operationAt } from '../api/programs';
import { type Attacked, openAttacked, tellsNothing } from './attacked';
import { OTHERS, TEXTS } from './hostile-values';

jest.setTimeout(120_000);

let at: Attacked;
let document: Document;
let before: string;
beforeAll(async () => {
  at = await openAttacked();
  document = JSON.parse((await at.ask('/api/v1/openapi.json')).text) as Document;
  before = await at.victim.stored();
});
afterAll(() => at.close());
afterEach(async () => {
  expect(await at.victim.stored()).toBe(before);
});

const ENTRY = {
  amount: '3',
  note: 'a',
  payee: 'b',
  category: 'food',
  day: '2026-01-02',
  type: 'expense',
  currency: 'EUR',
  tags: ['t'],
  wallet: 'w',
  toWallet: 'v',
};

/** One good body of each operation that takes one. */
const BODIES: Readonly<Record<string, readonly [path: string, body: Readonly<Record<string, unknown>>]>> = {
  addEntries: ['/entries', ENTRY],
  undoEntries: ['/entries/undo', { operation: 'x' }],
  changeEntry: ['/entries/x.00', ENTRY],
  addCategory: ['/categories', { name: 'a', parent: 'food' }],
  changeCategory: ['/categories/food', { name: 'a', hidden: false }],
  setLimit: ['/limits', { of: 'tag', name: 'a', every: 'month', amount: '3', currency: 'EUR', carry: false }],
  changeLimit: ['/limits/x', { amount: '3', carry: true }],
  addGoal: ['/goals', { name: 'a', target: '3', currency: 'EUR', by: '2027-01-01' }],
  changeGoal: ['/goals/x', { name: 'a', target: '3', by: '2027-01-01' }],
  putAside: ['/goals/x/put', { amount: '3' }],
  addSchedule: [
    '/schedules',
    {
      type: 'expense',
      amount: '3',
      currency: 'EUR',
      category: 'food',
      payee: 'a',
      note: 'b',
      tags: ['t'],
      wallet: 'w',
      repeats: { unit: 'month' },
      start: '2026-01-02',
    },
  ],
  changeSchedule: [
    '/schedules/x',
    {
      amount: '3',
      category: 'food',
      payee: 'a',
      note: 'b',
      tags: ['t'],
      wallet: 'w',
      repeats: { unit: 'month' },
      start: '2026-01-02',
      paused: true,
    },
  ],
};

describe('the API', () => {
  it('has a body here for every operation that takes one', () => {
    const taking = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).filter(({ requestBody }) => requestBody),
    );
    expect(taking.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(BODIES).sort());
  });

  const methodOf = (id: string, path: string) =>
    Object.keys(document.paths[path.replace(/\/x(\.00)?|\/food/, '/{id}')] ?? document.paths[path]!)
      .find((one) => operationAt(document, one, path)?.operationId === id)!
      .toUpperCase();

  const fields = Object.entries(BODIES).flatMap(([id, [, body]]) =>
    Object.keys(body).map((field) => [id, field] as const),
  );

  it.each([...fields, ['addEntries', 'text'] as const])('%s: "%s"', async (id, field) => {
    const [path, body] = BODIES[id]!;
    const good = field === 'text' ? {} : body;
    const method = methodOf(id, path);
    for (const [, text] of TEXTS) tellsNothing(await at.api(method, path, { ...good, [field]: text }));
    for (const [what, value] of OTHERS) {
      const answer = await at.api(method, path, { ...good, [field]: value });
      tellsNothing(answer);
      const plain = ['a truth', 'nothing', 'a number beyond'].includes(what);
      if (!plain) expect([what, answer.status]).toEqual([what, 422]);
      if (answer.status >= 400) expect(JSON.parse(answer.text)).toMatchObject({ detail: expect.stringMatching(/\w/) });
    }
  });

  it.each(Object.entries(BODIES))('%s: a field it does not know', async (id, [path, good]) => {
    const method = methodOf(id, path);
    for (const name of ['__proto__', 'constructor', '$where']) {
      const written = JSON.stringify({ first: 1, ...good }).replace('"first":1', `"${name}":{"polluted":true}`);
      const answer = await at.api(method, path, JSON.parse(written) as object);
      tellsNothing(answer);
      expect(answer.status).toBe(422);
    }
  });

  it.each(['/entries', '/export', '/reports/by-payee'])('every parameter of %s', async (path) => {
    const known = operationAt(document, 'GET', path) as unknown as { parameters: { name: string }[] };
    for (const { name } of known.parameters)
      for (const [, text] of TEXTS) {
        const query = new URLSearchParams([[name, text]]).toString().slice(0, 9_000);
        tellsNothing(await at.api('GET', `${path}?${query}`));
      }
    for (const name of ['__proto__', 'from[$gt]', '$where']) {
      const answer = await at.api('GET', `${path}?${new URLSearchParams([[name, 'x']])}`);
      tellsNothing(answer);
      expect(answer.status).toBe(422);
    }
  });

  it.each(['/entries/', '/limits/', '/goals/', '/schedules/', '/categories/'])('an id of %s', async (path) => {
    for (const [, text] of TEXTS) {
      const id = encodeURIComponent(text.replace('\ud800', '')).slice(0, 4_000);
      const answer = path === '/entries/' ? await at.api('GET', path + id) : await at.api('PATCH', path + id, {});
      tellsNothing(answer);
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
  });
});

const FORMS: Readonly<Record<string, readonly string[]>> = {
  '/account/register': ['name', 'email', 'phone', 'password', 'code', 'sign'],
  '/account/sign-in': ['email', 'password', 'code', 'sign'],
  '/account/forgot': ['email', 'sign'],
  '/account/reset': ['password', 'code', 'sign'],
  '/account/confirm': ['code', 'sign'],
  '/account/welcome': ['password', 'code', 'sign'],
  '/account/email': ['email', 'password', 'sign'],
  '/account/password': ['password', 'next', 'sign'],
  '/account/ticket': ['number', 'do', 'text', 'to', 'key', 'sign'],
  '/account/staff': ['do', 'name', 'email', 'phone', 'text', 'key', 'sign'],
  '/account/join': ['code', 'sign'],
  '/account/tokens': ['name', 'log', 'code', 'sign'],
  '/account/tokens/revoke': ['token', 'code', 'sign'],
  '/account/export': ['sign'],
  '/account/sign-out': ['sign'],
  '/account/sign-out-everywhere': ['sign'],
};

describe('the pages', () => {
  it('are all here that take a form', () => {
    const posts = at.doors.routes.filter((one) => one.startsWith('POST /account')).map((one) => one.slice(5));
    expect(posts.filter((path) => !FORMS[path])).toEqual([]);
  });

  it.each(Object.entries(FORMS).flatMap(([path, fields]) => fields.map((field) => [path, field] as const)))(
    '%s: "%s"',
    async (path, field) => {
      const page = await at.ask('/account/forgot');
      const cookie = page.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; ');
      const sign = /name="sign" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
      const { codes } = at.doors.house.account;
      for (const [, text] of TEXTS) {
        const code = path.includes('register')
          ? await codes.issue('register', at.mallory.id, {}, at.doors.house.now())
          : '';
        const form = new URLSearchParams({
          name: 'M',
          email: 'm@example.com',
          phone: '',
          password: 'short',
          log: 'yes',
          token: 'x',
          code,
          sign,
        });
        form.set(field, text);
        form.append(`${field}[$ne]`, '');
        form.append('__proto__[polluted]', '1');
        const answer = await at.ask(path, { method: 'POST', body: form, headers: { cookie } });
        tellsNothing(answer);
        expect(answer.text).not.toMatch(/<script|<img src=x|onerror=alert\(1\)>/);
        expect(answer.headers.get('location') ?? '/account').toMatch(/^\/account/);
        if (field === 'sign') expect(answer.status).toBe(403);
      }
    },
  );

  it.each(Object.entries(FORMS))('%s: every field in its address', async (path, fields) => {
    for (const [, text] of TEXTS) {
      const asked = encodeURIComponent(text.replace('\ud800', '').slice(0, 1_000));
      tellsNothing(await at.ask(`${path}?${fields.map((field) => `${field}=${asked}`).join('&')}`));
    }
  });
});

describe('the web chat', () => {
  const post = (path: string, body: unknown, token = '') =>
    at.ask(`/v3/directline${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });

  it.each(['user', 'visitor', 'name'])('a token: "%s"', async (field) => {
    for (const [, value] of [...TEXTS, ...OTHERS]) {
      const body = field === 'name' ? { user: { id: 'a', name: value } } : { [field]: value };
      tellsNothing(await post('/tokens/generate', body));
      tellsNothing(await post('/tokens/generate', { user: { id: value } }));
    }
  });

  it.each(['text', 'value', 'name', 'locale', 'type', 'from', 'channelData', 'localTimezone'])(
    'an activity: "%s"',
    async (field) => {
      for (const [, value] of [...TEXTS, ...OTHERS]) {
        const { token, conversationId } = JSON.parse((await post('/tokens/generate', {})).text) as Record<
          string,
          string
        >;
        await post('/conversations', {}, token);
        const activities = `/conversations/${conversationId}/activities`;
        tellsNothing(await post(activities, { type: 'message', text: 'help', [field]: value }, token));
        if (field === 'value')
          tellsNothing(await post(activities, { type: 'message', value: { do: value, with: value } }, token));
      }
    },
  );
});

describe('Telegram', () => {
  it.each(['text', 'first_name', 'username', 'language_code', 'title', 'data'])('an update: "%s"', async (field) => {
    const { webhook } = at.doors.telegram;
    for (const [, value] of [...TEXTS, ...OTHERS]) {
      const from = { id: 4711, is_bot: false, first_name: 'M', [field]: value };
      const chat = { id: 4711, type: 'private', first_name: 'M', [field]: value };
      const message = { message_id: 1, date: 1, chat, from, text: 'help', ...(field === 'text' && { text: value }) };
      const update = field === 'data' ? { callback_query: { id: '1', from, message, data: value } } : { message };
      const answer = await at.ask(new URL(webhook!.url).pathname, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': webhook!.secret_token ?? '' },
        body: JSON.stringify({ update_id: Math.floor(Math.random() * 1e9), ...update }),
      });
      tellsNothing(answer);
    }
  });
});

it.each([
  '/exports/{}/a.csv',
  '/exports/a/{}',
  '/mail/stop?t={}',
  '/chart?c={}',
  '/chart?c=%7B%7D&sig={}',
  '/web-chat/{}',
])('a link: %s', async (path) => {
  for (const [, text] of TEXTS) {
    const answer = await at.ask(path.replace('{}', encodeURIComponent(text.replace('\ud800', '')).slice(0, 6_000)));
    tellsNothing(answer);
    expect(answer.headers.get('location')).toBeNull();
  }
});

describe('the chat', () => {
  const SAID: readonly ((text: string) => string)[] = [
    (text) => `spent 12 on ${text}`,
    (text) => `new category ${text}`,
    (text) => `rename category food to ${text}`,
    (text) => `limit #${text} to 30`,
    (text) => `save 100 for ${text}`,
    (text) => `12 at ${text} #${text}`,
    (text) => `everything with ${text}`,
    (text) => `new ledger ${text}`,
    (text) => `my ${text} is 120`,
    (text) => `${text}`,
  ];
  it.each(TEXTS)('%s', async (_what, text) => {
    for (const say of SAID) {
      const told = await at.chat('mallory', say(text.slice(0, 3_000)));
      expect(told).not.toBe('');
      expect(told).not.toContain('Something went wrong');
      expect(told).not.toContain('zanzibar');
      await at.chat('mallory', 'cancel');
    }
    expect({}).not.toHaveProperty('polluted');
    expect(await at.chat('mallory', 'spent 3 on tea')).toContain('3.00');
  });
});
