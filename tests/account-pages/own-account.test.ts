// What somebody does with an account they have: another address, another password, all of it as a file, and its end.

import { createHash, createSecretKey, hkdfSync } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRounds } from 'bcrypt';
import { strFromU8, unzipSync } from 'fflate';
import { sign } from 'jsonwebtoken';
import { Passwords } from '../../src/accounts/passwords';
import type { Person } from '../../src/accounts/person';
import type { House } from '../../src/compose';
import { mountAccount } from '../../src/mount-account';
import { createServer } from '../../src/server';
import { root } from '../architecture/imports';
import { MovingClock } from '../conversations/play';
import { aHouse } from '../support/house';
import { mailed, mailsTo, pathMailed, Visitor } from '../support/visitor';

jest.setTimeout(60_000);

const JWT_SECRET = 'q8Zr1vN5tY2wXc7bJ4mLs9kDf3hGa6pEu0iO';
const clock = new MovingClock();
const mails = join(process.env.OUTLAY_TEST_DATA ?? '', 'mail');
const password = 'four lively yaks sing';
/** Of this server's hashes: as cheap as can be, and dearer than those that it renews. */
const COST = 6;
let house: House;
let url: string;
let close: () => Promise<void>;
let count = 0;

beforeAll(async () => {
  clock.set('2026-11-21T10:00', 'UTC');
  house = await aHouse(clock.now, { file: 'ownaccount', bcryptCost: COST });
  const server = createServer({ ready: async () => true, metrics: async () => undefined });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  mountAccount(server, house, { publicUrl: url, trustProxy: false });
  close = () => new Promise((resolve) => server.close(() => resolve()));
});
afterAll(async () => {
  await close();
  await house.close();
});

function aPerson(name = 'Ann'): Promise<Person> {
  count += 1;
  // Past the limits of what came before.
  clock.move(5 * 60 * 60_000);
  const first = { name, language: 'en', currency: 'EUR', zone: 'UTC', assumed: [], createdAt: clock.now() };
  return house.account.people.meet({ channel: 'telegram', user: `own-${count}` }, first);
}

/** Somebody with a confirmed account, signed in. */
async function registered(email: string): Promise<{ person: Person; visitor: Visitor }> {
  const person = await aPerson();
  const { accounts, staff } = house.account;
  const kept = await new Passwords(COST).hash(password);
  await accounts.register({ id: person.id, name: 'Ann', pending: email, hash: kept, createdAt: clock.now() });
  await accounts.confirm(person.id, email);
  await staff.owns(person.id, email, clock.now());
  const visitor = new Visitor(url);
  expect((await visitor.fill('/account/sign-in', { email, password })).status).toBe(303);
  return { person: (await house.account.people.get(person.id))!, visitor };
}

const signedIn = async (visitor: Visitor) => (await visitor.ask('/account')).text.includes('sign-out-everywhere');

test('another address: asked for with the password, good once its mail is followed, told to the old one', async () => {
  const { person, visitor } = await registered('old@example.com');
  const wrong = await visitor.fill('/account/email', { email: 'new@example.com', password: 'not this one' });
  expect(wrong.text).toContain('That is not your password');
  const sent = await visitor.fill('/account/email', { email: 'New@Example.com', password });
  expect(sent.text).toContain('Look into your mail');
  expect((await house.account.people.get(person.id))?.email).toBe('old@example.com');
  const page = await pathMailed(mails, 'new@example.com', 'confirm');
  expect((await new Visitor(url).fill(page, {})).text).toContain('your address is confirmed');
  expect(await house.account.people.get(person.id)).toMatchObject({ email: 'new@example.com', emailConfirmed: true });
  await mailed(mails, 'old@example.com', 'address-changed');
  const again = new Visitor(url);
  expect((await again.fill('/account/sign-in', { email: 'old@example.com', password })).text).toContain('not right');
  expect((await again.fill('/account/sign-in', { email: 'new@example.com', password })).status).toBe(303);
});

test("an address that is another's: the page says the same, its owner gets a mail, and nothing changes", async () => {
  await registered('taken@example.com');
  const { person, visitor } = await registered('wants@example.com');
  const said = await visitor.fill('/account/email', { email: 'taken@example.com', password });
  expect(said.text).toContain('Look into your mail');
  expect(await mailed(mails, 'taken@example.com', 'already-registered')).toContain('/account/forgot');
  expect((await house.account.people.get(person.id))?.email).toBe('wants@example.com');
  const other = await aPerson();
  const code = await house.account.codes.issue('register', other.id, { language: 'en' }, clock.now());
  rmSync(mails, { recursive: true });
  const fields = { name: 'Bob', email: 'taken@example.com', phone: '', password: 'some other lively yak' };
  expect((await new Visitor(url).fill(`/account/register?code=${code}`, fields)).text).toContain('Look into your mail');
  await mailed(mails, 'taken@example.com', 'already-registered');
});

test('another password: the old one is asked for, every other browser is out, and a mail says so', async () => {
  const { visitor } = await registered('pass@example.com');
  const other = new Visitor(url);
  await other.fill('/account/sign-in', { email: 'pass@example.com', password });
  const next = 'another lively yak';
  const wrong = await visitor.fill('/account/password', { password: 'not this one', next });
  expect(wrong.text).toContain('That is not your password');
  expect((await visitor.fill('/account/password', { password, next: 'short' })).text).toContain('at least 10');
  expect((await visitor.fill('/account/password', { password, next })).text).toContain('Your new password counts');
  expect([await signedIn(visitor), await signedIn(other)]).toEqual([true, false]);
  await mailed(mails, 'pass@example.com', 'password-changed');
  expect((await other.fill('/account/sign-in', { email: 'pass@example.com', password: next })).status).toBe(303);
});

test('guessing the password on a browser left open is slower and slower', async () => {
  const { visitor } = await registered('open@example.com');
  const tries: string[] = [];
  for (let place = 0; place < 7; place += 1)
    tries.push(
      (await visitor.fill('/account/password', { password: `guess ${place}`, next: 'another lively yak' })).text,
    );
  expect(tries.map((text) => (text.includes('Too many') ? 'wait' : 'wrong'))).toEqual([
    ...Array(5).fill('wrong'),
    'wait',
    'wait',
  ]);
});

test('a link for a new password is over after half an hour', async () => {
  await registered('late@example.com');
  for (const [minutes, good] of [
    [29, true],
    [31, false],
  ] as const) {
    rmSync(mails, { recursive: true, force: true });
    await new Visitor(url).fill('/account/forgot', { email: 'late@example.com' });
    const page = await pathMailed(mails, 'late@example.com', 'reset');
    clock.move(minutes * 60_000);
    const answer = await new Visitor(url).ask(page);
    expect(answer.text.includes('new-password')).toBe(good);
    clock.move(5 * 60 * 60_000);
  }
});

test('an address without an account takes as long to be refused as a wrong password', async () => {
  await registered('known@example.com');
  const passwords = new Passwords(10);
  const kept = await passwords.hash(password);
  const spent: Record<'known' | 'nobody', number[]> = { known: [], nobody: [] };
  // The work is bcrypt's; by turns, so that a busy machine is as busy for both.
  for (let place = 0; place < 6; place += 1)
    for (const who of ['known', 'nobody'] as const) {
      const began = process.hrtime.bigint();
      expect(await passwords.check('a wrong password', who === 'known' ? kept : undefined)).toBe('wrong');
      spent[who].push(Number(process.hrtime.bigint() - began));
    }
  const least = (of: number[]) => Math.min(...of);
  expect(least(spent.nobody) / least(spent.known)).toBeGreaterThan(0.5);
  expect(least(spent.nobody) / least(spent.known)).toBeLessThan(2);
  const texts = [];
  for (const email of ['known@example.com', 'nobody@example.com'])
    texts.push((await new Visitor(url).fill('/account/sign-in', { email, password: 'a wrong password' })).text);
  const plain = texts.map((text) => text.replace(/value="[^"]*"/g, ''));
  expect(plain[0]).toBe(plain[1]);
});

test('a hash of a lower cost is renewed at the next sign-in', async () => {
  const { person } = await registered('cost@example.com');
  const cost = async () => getRounds((await house.account.account(person.id))!.hash);
  await house.account.accounts.setHash(person.id, await new Passwords(COST - 1).hash(password));
  expect(await cost()).toBe(COST - 1);
  expect((await new Visitor(url).fill('/account/sign-in', { email: 'cost@example.com', password })).status).toBe(303);
  expect(await cost()).toBe(COST);
});

test('a token that this server has signed for another audience opens no account', async () => {
  const { person, visitor } = await registered('audience@example.com');
  const bytes = Buffer.from(hkdfSync('sha256', JWT_SECRET, '', 'outlay account', 32));
  const keyid = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const device = /^([^.]+)\./.exec(visitor.cookies.get('outlay-refresh') ?? '')?.[1];
  const iat = Math.floor(clock.now().getTime() / 1000);
  const tokenFor = (audience: string, issuer = 'outlay', lives = 600) =>
    sign({ device, iat, exp: iat + lives }, createSecretKey(bytes), {
      algorithm: 'HS256',
      keyid,
      issuer,
      audience,
      subject: person.id,
    });
  const opens = async (token: string) => {
    const thief = new Visitor(url);
    thief.cookies.set('outlay-access', token);
    return signedIn(thief);
  };
  expect(await opens(tokenFor('account'))).toBe(true);
  for (const token of [tokenFor('direct-line'), tokenFor('visitor'), tokenFor('account', 'another')])
    expect(await opens(token)).toBe(false);
  expect(await opens(tokenFor('account', 'outlay', -1))).toBe(false);
});

test('everything stored of somebody is in the file they take, and no secret', async () => {
  const { person, visitor } = await registered('export@example.com');
  await house.tickets.open({
    id: `${person.id}/1`,
    personId: person.id,
    name: 'Ann',
    reason: 'help',
    text: 'where is my rent',
    lines: [],
    entries: [],
    ledgerId: person.ledgerId,
    openedAt: clock.now(),
  });
  const answer = await visitor.fill('/account', {}, '/account/export');
  expect(answer.headers.get('content-type')).toBe('application/zip');
  const files = unzipSync(new Uint8Array(answer.bytes));
  const read = (name: string) => strFromU8(files[name]!);
  expect(Object.keys(files).sort()).toEqual(
    expect.arrayContaining([
      'accounts.json',
      'devices.json',
      'entries.csv',
      'entries.json',
      'person.json',
      'tickets.json',
    ]),
  );
  expect(JSON.parse(read('person.json'))).toMatchObject([{ id: person.id, email: 'export@example.com' }]);
  expect(JSON.parse(read('tickets.json'))).toMatchObject([{ text: 'where is my rent' }]);
  expect(JSON.parse(read('accounts.json'))).toMatchObject([{ name: 'Ann', email: 'export@example.com' }]);
  const all = Object.keys(files).map(read).join('\n');
  expect(all).not.toContain('$2b$');
  expect(all).not.toContain(visitor.cookies.get('outlay-refresh')!.split('.')[1]!);
  const audit = house.database.connection.collection('audit');
  expect(await audit.countDocuments({ what: 'exported', personId: person.id })).toBe(1);
});

test('an account that is deleted: a last mail, and then no mail is left in the folder', async () => {
  const { person } = await registered('leaver@example.com');
  await registered('stays@example.com');
  await new Visitor(url).fill('/account/forgot', { email: 'leaver@example.com' });
  await pathMailed(mails, 'leaver@example.com', 'reset');
  clock.move(5 * 60 * 60_000);
  await new Visitor(url).fill('/account/forgot', { email: 'stays@example.com' });
  await pathMailed(mails, 'stays@example.com', 'reset');
  await house.account.means(house.ledger, () => house.outbox).leave(person, clock.now());
  expect(await mailed(mails, 'leaver@example.com', 'account-deleted')).toContain('last mail');
  clock.move(60_000);
  await house.ticker.tick();
  expect(mailsTo(mails, 'leaver@example.com')).toEqual([]);
  expect(mailsTo(mails, 'stays@example.com')).not.toEqual([]);
  expect(await house.account.account(person.id)).toBeUndefined();
});

test('another chat that opens the ledger is told by mail', async () => {
  const { person } = await registered('linked@example.com');
  const first = { language: 'en', currency: 'EUR', zone: 'UTC', assumed: [], createdAt: clock.now() };
  const chat = await house.account.people.meet({ channel: 'msteams', user: 'own-linked' }, first);
  await house.account.linking.signedIn(chat, person, 'a code', clock.now());
  expect(await mailed(mails, 'linked@example.com', 'new-channel')).toContain('Teams');
});

test('a new secret: who is signed in stays so, links in mails still work, and new ones are signed by the new', async () => {
  const { visitor, person } = await registered('rotate@example.com');
  const fresh = 'Zx8_qP3-mN7vB2cK9jH4gF6dS1aW5eRt';
  const code = await house.account.codes.issue('reset-password', person.id, {}, clock.now());
  const stop = house.mailRoutes.links.to({ personId: person.id, about: 'limits', language: 'en' });
  const token = new URL(stop).searchParams.get('t')!;
  const [access, refresh] = ['outlay-access', 'outlay-refresh'].map((name) => visitor.cookies.get(name)!);
  const turned = await aHouse(clock.now, { file: 'ownaccount', env: { JWT_SECRET: `${fresh},${JWT_SECRET}` } });
  const without = await aHouse(clock.now, { file: 'ownaccount', env: { JWT_SECRET: fresh } });
  const kid = (one: string) => JSON.parse(Buffer.from(one.split('.')[0]!, 'base64url').toString()).kid as string;
  expect(await turned.account.devices.check(access!, '', clock.now())).toMatchObject({ personId: person.id });
  expect(await without.account.devices.check(access!, '', clock.now())).toBeUndefined();
  expect(turned.mailRoutes.links.read(token)).toMatchObject({ about: 'limits' });
  expect(without.mailRoutes.links.read(token)).toBeUndefined();
  expect(await turned.account.codes.look(code, ['reset-password'], clock.now())).toMatchObject({ personId: person.id });
  expect(await without.account.codes.look(code, ['reset-password'], clock.now())).toBeUndefined();
  clock.move(11 * 60_000);
  const kept = await turned.account.devices.check(access!, refresh!, clock.now());
  expect(kept?.personId).toBe(person.id);
  expect(kid(kept!.access)).not.toBe(kid(access!));
  await turned.close();
  await without.close();
});

test('the privacy page says what is stored, in the language that is asked for', async () => {
  const english = await new Visitor(url).ask('/privacy');
  expect([english.status, english.text]).toEqual([200, expect.stringContaining('We store no password')]);
  const german = await new Visitor(url).ask('/privacy', undefined, { 'accept-language': 'de-DE,de' });
  expect(german.text).toContain('<html lang="de">');
  expect(german.text).toContain('Kein Passwort');
  expect(root).toBeTruthy();
});
