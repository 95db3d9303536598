// Registering, signing in and a new password over HTTP, and what attackers try.

import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { House } from '../../src/compose';
import { mountAccount } from '../../src/mount-account';
import { createServer } from '../../src/server';
import { mountWebChat } from '../../src/web-chat';
import { root } from '../architecture/imports';
import { MovingClock } from '../conversations/play';
import { aHouse } from '../support/house';

jest.setTimeout(30_000);

const clock = new MovingClock();
const mails = join(process.env.OUTLAY_TEST_DATA ?? '', 'mail');
const password = 'four lively yaks sing';
let house: House;
let url: string;
let close: () => Promise<void>;

beforeAll(async () => {
  clock.set('2026-11-21T10:00', 'UTC');
  house = await aHouse(clock.now, { file: 'pages' });
  const server = createServer({ ready: async () => true, metrics: async () => undefined });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  mountAccount(server, house, { publicUrl: url, trustProxy: false });
  mountWebChat(server, { root, origins: [] });
  close = () => new Promise((resolve) => server.close(() => resolve()));
});
afterAll(async () => {
  await close();
  await house.close();
});

/** A browser with its cookies, which knows forms. */
class Visitor {
  readonly cookies = new Map<string, string>();

  async ask(path: string, form?: Record<string, string>, headers: Record<string, string> = {}) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url + path, {
      method: form ? 'POST' : 'GET',
      body: form && new URLSearchParams(form),
      redirect: 'manual',
      headers: { cookie, ...headers },
    });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  }

  /** Opens a page and sends its first form. */
  async fill(path: string, fields: Record<string, string>) {
    const { text } = await this.ask(path);
    const hidden = [...text.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name!,
      value!,
    ]);
    return this.ask(path.split('?')[0]!, { ...Object.fromEntries(hidden), ...fields });
  }
}

let count = 0;
async function aPerson(name = 'Ann') {
  count += 1;
  // Past the limits of what came before.
  clock.move(5 * 60 * 60_000);
  const first = { name, language: 'en', currency: 'EUR', zone: 'UTC', assumed: [], createdAt: clock.now() };
  return house.account.people.meet({ channel: 'telegram', user: `pages-${count}` }, first);
}

const link = (kind: 'register' | 'sign-in' | 'tokens', personId: string) =>
  house.account.codes.issue(kind, personId, { language: 'en' }, clock.now());

/** The link in the newest mail to an address. */
async function mailed(to: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const texts = (() => {
      try {
        return readdirSync(mails)
          .filter((name) => /^[^.].*\.eml$/.test(name))
          .sort()
          .map((name) => readFileSync(join(mails, name), 'utf8'));
      } catch {
        return [];
      }
    })();
    const found = texts
      .filter((text) => text.includes(to))
      .at(-1)
      ?.replace(/=\r?\n/g, '')
      .replaceAll('=3D', '=');
    const path = /\/account\/(?:confirm|reset)\?code=[\w-]+/.exec(found ?? '')?.[0];
    if (path) return path;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`no mail to ${to}`);
}

async function registered(email: string) {
  const person = await aPerson();
  const visitor = new Visitor();
  const page = `/account/register?code=${await link('register', person.id)}`;
  const sent = await visitor.fill(page, { name: 'Ann', email, phone: '', password });
  expect(sent.status).toBe(200);
  const confirmed = await visitor.fill(await mailed(email), {});
  expect(confirmed.text).toContain('your address is confirmed');
  return { person, page };
}

async function signedIn(email: string, with_ = password, code = '') {
  const visitor = new Visitor();
  const answer = await visitor.fill(`/account/sign-in${code && `?code=${code}`}`, { email, password: with_ });
  return { visitor, answer };
}

test('register, confirm, sign in, see the account, sign out everywhere', async () => {
  const { page } = await registered('ann@example.com');
  expect((await new Visitor().ask(page)).text).toContain('used up');
  const { visitor, answer } = await signedIn('Ann@Example.com ');
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/account']);
  expect((await visitor.ask('/account')).text).toContain('ann@example.com');
  const other = (await signedIn('ann@example.com')).visitor;
  await visitor.fill('/account', {});
  const { text } = await other.ask('/account');
  const sign = /name="sign" value="([^"]+)"/.exec(text)?.[1] ?? '';
  await other.ask('/account/sign-out-everywhere', { sign });
  expect((await visitor.ask('/account')).text).toContain('current-password');
});

test('no password is stored, and what is stored is bcrypt', async () => {
  const { person } = await registered('hash@example.com');
  const account = await house.account.account(person.id);
  expect(account?.hash).toMatch(/^\$2b\$04\$/);
  const all = await house.database.connection.listCollections();
  const everything = await Promise.all(
    all.map(({ name }) => house.database.connection.collection(name).find().toArray()),
  );
  expect(JSON.stringify(everything)).not.toContain(password);
});

test('a forgotten password: the same answer for everybody, one use, half an hour, and every browser out', async () => {
  await registered('forgot@example.com');
  const { visitor } = await signedIn('forgot@example.com');
  const answers = [];
  for (const email of ['forgot@example.com', 'nobody@example.com'])
    answers.push(await new Visitor().fill('/account/forgot', { email }));
  expect(answers[0]?.text).toBe(answers[1]?.text);
  rmOld('confirm');
  const page = await mailed('forgot@example.com');
  expect(page).toContain('/account/reset');
  expect((await new Visitor().fill(page, { password: 'short' })).text).toContain('at least 10');
  expect((await new Visitor().fill(page, { password: 'another lively yak' })).text).toContain('new password counts');
  expect((await new Visitor().fill(page, { password: 'a third lively yak' })).text).toContain('used up');
  expect((await visitor.ask('/account')).text).toContain('current-password');
  expect((await signedIn('forgot@example.com')).answer.text).toContain('not right');
  expect((await signedIn('forgot@example.com', 'another lively yak')).answer.status).toBe(303);
});

function rmOld(kind: string): void {
  for (const name of readdirSync(mails)) if (name.includes(kind)) rmSync(join(mails, name));
}

test('signing in from a chat joins it, after showing which chat it is', async () => {
  const { person } = await registered('join@example.com');
  const chat = await aPerson('<b>Mallory</b>');
  const code = await link('sign-in', chat.id);
  const { visitor, answer } = await signedIn('join@example.com', password, code);
  const page = answer.headers.get('location')!;
  expect(page).toMatch(/^\/account\/join\?code=/);
  const { text } = await visitor.ask(page);
  expect(text).toContain('&#60;b&#62;Mallory');
  expect(text).not.toContain('<b>Mallory');
  expect((await house.account.people.get(chat.id))?.id).toBe(chat.id);
  expect((await visitor.fill(page, {})).text).toContain('Done');
  expect((await house.account.people.get(chat.id))?.id).toBe(person.id);
});

describe('refused', () => {
  test('guessing a password: slower and slower', async () => {
    await registered('guessed@example.com');
    const tries = [];
    for (let place = 0; place < 7; place += 1)
      tries.push((await signedIn('guessed@example.com', 'wrong password')).answer.text);
    expect(tries.map((text) => (text.includes('Too many') ? 'wait' : 'wrong'))).toEqual([
      ...Array(5).fill('wrong'),
      'wait',
      'wait',
    ]);
    clock.move(20 * 60_000);
    expect((await signedIn('guessed@example.com')).answer.status).toBe(303);
  });

  test('a form of another site, and one of another browser', async () => {
    const visitor = new Visitor();
    const { text } = await visitor.ask('/account/sign-in');
    const sign = /name="sign" value="([^"]+)"/.exec(text)![1]!;
    const fields = { sign, email: 'a@example.com', password: 'x' };
    expect((await visitor.ask('/account/sign-in', fields, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await new Visitor().ask('/account/sign-in', fields)).status).toBe(403);
    expect((await visitor.ask('/account/sign-in', { ...fields, sign: '' })).status).toBe(403);
  });

  test('a session that was fixed before signing in', async () => {
    await registered('fixed@example.com');
    const visitor = new Visitor();
    visitor.cookies.set('outlay-refresh', 'chosen.chosen');
    visitor.cookies.set('outlay-access', 'chosen');
    await visitor.fill('/account/sign-in', { email: 'fixed@example.com', password });
    expect(visitor.cookies.get('outlay-refresh')).not.toContain('chosen');
    expect(visitor.cookies.get('outlay-access')).not.toBe('chosen');
  });

  test.each(['email', 'password', 'name', 'phone', 'code', 'sign'])('an operator in "%s"', async (name) => {
    const person = await aPerson();
    const page = `/account/register?code=${await link('register', person.id)}`;
    const good = { name: 'Ann', email: `op-${name}@example.com`, phone: '', password };
    const answer = await new Visitor().fill(page, {
      ...good,
      [name]: '{"$gt":""}',
      [`${name}[$gt]`]: '',
      '__proto__[admin]': '1',
    });
    expect(answer.status).toBeLessThan(500);
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
    expect((await house.account.account(person.id))?.email).toBeUndefined();
  });

  test('a name of nothing that can be seen, an endless one is cut, and markup stays text', async () => {
    const person = await aPerson();
    const page = `/account/register?code=${await link('register', person.id)}`;
    const fields = { email: 'names@example.com', phone: '', password };
    expect((await new Visitor().fill(page, { ...fields, name: '\u200b\u202e\u2060' })).text).toContain(
      'write your name',
    );
    const answer = await new Visitor().fill(page, { ...fields, email: 'no', name: '"><script>alert(1)</script>' });
    expect(answer.text).not.toContain('<script>');
    expect((await new Visitor().fill(page, { ...fields, name: `\u202e${'x'.repeat(9_000)}` })).status).toBe(200);
    expect((await house.account.account(person.id))?.name).toBe('x'.repeat(60));
  });

  test('another place to go to', async () => {
    await registered('redirect@example.com');
    const visitor = new Visitor();
    for (const more of ['next=https://evil.example', 'code=https://evil.example', 'code=//evil.example']) {
      const answer = await visitor.fill(`/account/sign-in?${more}`, {
        email: 'redirect@example.com',
        password,
        next: '//evil.example',
      });
      expect(answer.headers.get('location')).toBe('/account');
    }
  });
});

describe('tokens', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const taken = async (visitor: Visitor) => (await visitor.ask('/account')).text.includes('sign-out-everywhere');

  test('a token with another algorithm, key, audience or time is none', async () => {
    await registered('token@example.com');
    const { visitor } = await signedIn('token@example.com');
    const good = visitor.cookies.get('outlay-access')!;
    const [head = '', body = ''] = good.split('.');
    const header = JSON.parse(Buffer.from(head, 'base64url').toString()) as object;
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as { exp: number };
    const signedWith = (key: string, what: string) =>
      `${what}.${createHmac('sha256', key).update(what).digest('base64url')}`;
    const bad = [
      `${part({ ...header, alg: 'none' })}.${body}.`,
      signedWith('wrong', `${head}.${body}`),
      signedWith('wrong', `${part({ ...header, kid: '../../etc/passwd' })}.${body}`),
      `${head}.${part({ ...claims, aud: 'direct-line' })}.${good.split('.')[2]}`,
      house.account.codes.idOf(good),
      '',
    ];
    const refresh = visitor.cookies.get('outlay-refresh')!;
    for (const token of bad) {
      const thief = new Visitor();
      thief.cookies.set('outlay-access', token);
      expect(await taken(thief)).toBe(false);
    }
    const old = new Visitor();
    old.cookies.set('outlay-access', good);
    expect(await taken(old)).toBe(true);
    clock.move(11 * 60_000);
    expect(await taken(old)).toBe(false);
    visitor.cookies.set('outlay-refresh', refresh);
    expect(await taken(visitor)).toBe(true);
    expect(visitor.cookies.get('outlay-refresh')).not.toBe(refresh);
  });

  test('a refresh token that is shown again ends what it began', async () => {
    await registered('replay@example.com');
    const { visitor } = await signedIn('replay@example.com');
    const stolen = visitor.cookies.get('outlay-refresh')!;
    clock.move(11 * 60_000);
    expect(await taken(visitor)).toBe(true);
    clock.move(60_000);
    const thief = new Visitor();
    thief.cookies.set('outlay-refresh', stolen);
    expect(await taken(thief)).toBe(false);
    expect(await taken(visitor)).toBe(false);
  });
});

describe('tokens for programs', () => {
  const made = (text: string) => /<code>(outlay_[\w-]{43})<\/code>/.exec(text)?.[1];
  const hidden = (text: string, after = '') =>
    Object.fromEntries(
      [...text.slice(text.indexOf(after)).matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)]
        .slice(0, 3)
        .map(([, name, value]) => [name!, value!]),
    );

  test('are made by a link from the chat, shown once, listed and revoked', async () => {
    const person = await aPerson();
    const code = await link('tokens', person.id);
    const page = `/account/tokens?code=${code}`;
    const visitor = new Visitor();
    // A chat program looks at the link before the person does.
    await new Visitor().ask(page);
    const answer = await visitor.fill(page, { name: 'Phone <b>\u202e', log: 'yes' });
    const token = made(answer.text)!;
    expect(await house.api.tokens.check(token, clock.now())).toMatchObject({ personId: person.id, scopes: ['log'] });
    expect(answer.text).toContain('Phone &#60;b&#62; · May write entries down');
    expect((await new Visitor().ask(page)).text).toContain('used up');
    const stored = await house.database.connection.collection('api-tokens').find({ personId: person.id }).toArray();
    expect(JSON.stringify(stored)).not.toContain(token.slice(7));
    const next = hidden(answer.text);
    expect((await visitor.ask(`/account/tokens?code=${next.code}`)).text).not.toContain(token);
    const gone = await visitor.ask('/account/tokens/revoke', hidden(answer.text, '/account/tokens/revoke'));
    expect(gone.text).not.toContain('Phone');
    expect(await house.api.tokens.check(token, clock.now())).toBeUndefined();
    const audit = await house.database.connection.collection('audit').find({ personId: person.id }).toArray();
    expect(audit.map(({ what }) => what).sort()).toEqual(['token-made', 'token-revoked']);
  });

  test('need a name, something they may do, and are not too many', async () => {
    const person = await aPerson();
    const visitor = new Visitor();
    const page = `/account/tokens?code=${await link('tokens', person.id)}`;
    const { text } = await visitor.ask(page);
    const fill = (fields: object) => visitor.ask('/account/tokens', { ...hidden(text), ...fields });
    expect((await fill({ name: '\u200b', log: 'yes' })).text).toContain('what the token is for');
    expect((await fill({ name: 'Phone' })).text).toContain('at least one thing');
    for (let place = 0; place < 20; place += 1) await house.api.tokens.make(person, 'x', ['log'], clock.now());
    expect((await fill({ name: 'Phone', log: 'yes' })).text).toContain('20 tokens');
  });

  test('are nobody’s business else: another’s token, link or browser', async () => {
    const [ann, bob] = [await aPerson(), await aPerson()];
    const token = (await house.api.tokens.make(ann, 'Phone', ['read'], clock.now()))!;
    const id = (await house.api.tokens.of(ann))[0]!.id;
    const visitor = new Visitor();
    const { text } = await visitor.ask(`/account/tokens?code=${await link('tokens', bob.id)}`);
    expect(text).not.toContain('Phone');
    await visitor.ask('/account/tokens/revoke', { ...hidden(text), token: id });
    expect(await house.api.tokens.check(token, clock.now())).toBeDefined();
    const other = await link('sign-in', ann.id);
    expect((await visitor.ask(`/account/tokens?code=${other}`)).text).toContain('used up');
    expect((await visitor.ask('/account/tokens')).text).toContain('current-password');
    const { text: mine } = await visitor.ask(`/account/tokens?code=${await link('tokens', bob.id)}`);
    const form = { ...hidden(mine), name: 'Thief', read: 'yes' };
    expect((await new Visitor().ask('/account/tokens', form)).status).toBe(403);
    expect((await visitor.ask('/account/tokens', form, { origin: 'https://evil.example' })).status).toBe(403);
    expect(await house.api.tokens.of(bob)).toEqual([]);
  });

  test('of whoever has signed in stand on the account page', async () => {
    const { person } = await registered('tokens@example.com');
    const { visitor } = await signedIn('tokens@example.com');
    expect((await visitor.ask('/account')).text).toContain('href="/account/tokens"');
    const answer = await visitor.fill('/account/tokens', { name: 'Script', read: 'yes', change: 'yes' });
    expect(await house.api.tokens.check(made(answer.text)!, clock.now())).toMatchObject({ personId: person.id });
    await house.account.people.leave(person.id, clock.now());
    expect((await visitor.ask('/account/tokens')).text).toContain('current-password');
  });
});

test('pages are strict about what they run, keep and tell', async () => {
  const { headers } = await new Visitor().ask('/account/sign-in');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
});
