// What answers tell by what they say, by how long they take, and by how often one may ask.

import { Passwords } from '../../src/accounts/passwords';
import { type Attacked, COST, openAttacked, PASSWORD, tellsNothing } from './attacked';

jest.setTimeout(240_000);

let at: Attacked;
beforeAll(async () => {
  at = await openAttacked();
  const { account, now } = at.doors.house;
  // As dear as the server's own hashes.
  const hash = await new Passwords(COST).hash(PASSWORD);
  await account.accounts.register({
    id: at.victim.person.id,
    pending: 'victim@example.com',
    name: 'V',
    hash,
    createdAt: now(),
  });
  await account.accounts.confirm(at.victim.person.id, 'victim@example.com');
});
afterAll(() => at.close());

async function form(path: string, fields: Record<string, string>, address?: string) {
  const page = await at.ask(path);
  const cookie = page.headers.getSetCookie()[0]!.split(';')[0]!;
  const sign = /name="sign" value="([^"]+)"/.exec(page.text)![1]!;
  const began = performance.now();
  const answer = await at.ask(path, {
    method: 'POST',
    body: new URLSearchParams({ ...fields, sign }),
    headers: { cookie },
    address,
  });
  return { ...answer, ms: performance.now() - began };
}

const bare = (text: string) => text.replace(/value="[^"]*"/g, '');
const median = (numbers: readonly number[]) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)]!;

/** Medians of both, turn by turn, so that what else the machine does is in both; one that differs each time is a leak. */
async function alike(one: () => Promise<number>, other: () => Promise<number>): Promise<number> {
  let nearest = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 4 && nearest > 1.5; tries += 1) {
    const [ones, others]: [number[], number[]] = [[], []];
    for (let place = 0; place < 9; place += 1) {
      ones.push(await one());
      others.push(await other());
    }
    const [a, b] = [median(ones), median(others)];
    nearest = Math.min(nearest, Math.max(a / b, b / a));
  }
  return nearest;
}

let count = 0;
/** Each try from another address, and of another account of nobody. */
function stranger(): string {
  count += 1;
  return `nobody${count}@example.com`;
}

test.each([
  ['/account/sign-in', { password: 'wrong password' }],
  ['/account/forgot', {}],
])('whether an address has an account: %s says nothing, nor by its time', async (path, more) => {
  const known = await form(path, { email: 'victim@example.com', ...more });
  const unknown = await form(path, { email: stranger(), ...more });
  expect([known.status, bare(known.text)]).toEqual([unknown.status, bare(unknown.text)]);
  const ratio = await alike(
    async () => (await form(path, { email: 'victim@example.com', ...more })).ms,
    async () => (await form(path, { email: stranger(), ...more })).ms,
  );
  expect(ratio).toBeLessThan(1.5);
});

test('registering an address that has an account says nothing of it', async () => {
  const { codes } = at.doors.house.account;
  const told = [];
  for (const email of ['victim@example.com', stranger()]) {
    const code = await codes.issue('register', at.mallory.id, {}, at.doors.house.now());
    const page = await at.ask(`/account/register?code=${code}`);
    const cookie = page.headers.getSetCookie()[0]!.split(';')[0]!;
    const sign = /name="sign" value="([^"]+)"/.exec(page.text)![1]!;
    const body = new URLSearchParams({ sign, code, name: 'M', email, phone: '', password: 'five lively yaks sing' });
    const answer = await at.ask('/account/register', { method: 'POST', body, headers: { cookie } });
    told.push([answer.status, bare(answer.text)]);
  }
  expect(told[0]).toEqual(told[1]);
});

test('tokens that are over, revoked or none are told alike, in words and time', async () => {
  const { api, now } = at.doors.house;
  const gone = (await api.tokens.make(at.mallory, 'gone', ['read'], now()))!;
  const made = (await api.tokens.of(at.mallory)).find(({ name }) => name === 'gone');
  await api.tokens.revoke(at.mallory, made!.id, now());
  const old = (await api.tokens.make(at.mallory, 'old', ['read'], new Date('2020-01-01')))!;
  const none = `outlay_${'x'.repeat(43)}`;
  const ask = async (token: string) => {
    const began = performance.now();
    const answer = await at.api('GET', '/goals', undefined, token);
    return { ...answer, ms: performance.now() - began };
  };
  const told = [await ask(gone), await ask(old), await ask(none)].map(({ status, text }) => `${status} ${text}`);
  expect(new Set(told).size).toBe(1);
  expect(
    await alike(
      async () => (await ask(old)).ms,
      async () => (await ask(none)).ms,
    ),
  ).toBeLessThan(1.5);
});

test('link codes cannot be guessed: waits that grow, in the chat of each', async () => {
  const code = await at.doors.house.account.linking.offer(at.victim.person, at.doors.house.now());
  const heard = [];
  for (let place = 0; place < 7; place += 1) heard.push(await at.chat('guesser', `BBBB-222${'2346789'[place]}`));
  expect(heard.slice(0, 5).every((text) => text.includes('do not know this code'))).toBe(true);
  expect(heard.slice(5).every((text) => text.includes('Too many codes'))).toBe(true);
  expect(await at.chat('guesser', code)).toContain('Too many codes');
});

test('passwords cannot be guessed: one account from one address, and one address at many accounts', async () => {
  const at_ = (email: string, address: string) =>
    form('/account/sign-in', { email, password: 'wrong password' }, address);
  const one = [];
  for (let place = 0; place < 7; place += 1)
    one.push((await at_('victim@example.com', '192.0.2.1')).text.includes('Too many'));
  expect(one).toEqual([false, false, false, false, false, true, true]);
  const many = [];
  for (let place = 0; place < 32; place += 1) many.push((await at_(stranger(), '192.0.2.2')).text.includes('Too many'));
  expect(many.slice(0, 30)).not.toContain(true);
  expect(many.slice(30)).not.toContain(false);
});

test('mails for a new password are few from one address', async () => {
  const told = [];
  for (let place = 0; place < 5; place += 1)
    told.push((await form('/account/forgot', { email: stranger() }, '192.0.2.3')).text.includes('Too many'));
  expect(told).toEqual([false, false, false, true, true]);
});

test('tokens of the web chat are few from one address, and a returning visitor is not kept out by others', async () => {
  const ask = async (body: object = {}) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await at.ask('/v3/directline/tokens/generate', {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      address: '192.0.2.4',
    });
    tellsNothing(answer);
    return {
      status: answer.status,
      wait: answer.headers.get('retry-after'),
      visitor: (JSON.parse(answer.text) as { visitor?: string }).visitor,
    };
  };
  const first = await ask();
  const statuses = [first.status];
  for (let place = 0; place < 105; place += 1) statuses.push((await ask()).status);
  expect(statuses.slice(0, 100).every((status) => status === 200)).toBe(true);
  expect(statuses.slice(100).every((status) => status === 429)).toBe(true);
  expect(Number((await ask()).wait)).toBeGreaterThan(0);
  expect((await ask({ visitor: first.visitor })).status).toBe(200);
});

test('a site’s secret cannot be guessed', async () => {
  const statuses = [];
  for (let place = 0; place < 103; place += 1) {
    const headers = { 'content-type': 'application/json', authorization: `Bearer guess-${place}` };
    const body = JSON.stringify({ user: { id: 'a' } });
    const answer = await at.ask('/v3/directline/tokens/generate', {
      method: 'POST',
      headers,
      body,
      address: '192.0.2.5',
    });
    statuses.push(answer.status);
  }
  expect(statuses.slice(0, 100).every((status) => status === 401)).toBe(true);
  expect(statuses.slice(100)).toEqual([429, 429, 429]);
});
