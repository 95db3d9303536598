import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '../../src/accounts/person';
import type { House } from '../../src/compose';
import { MovingClock } from '../conversations/play';
import { aHouse } from '../support/house';
import { pathMailed } from '../support/visitor';

const clock = new MovingClock();
const mails = join(process.env.OUTLAY_TEST_DATA ?? '', 'mail');
const password = 'four lively yaks sing';
let house: House;
let root: Person;
let count = 0;

beforeAll(async () => {
  clock.set('2026-11-21T10:00', 'UTC');
  house = await aHouse(clock.now, { file: 'staff' });
  root = await house.account.staff.appoint(await somebody('Root'), 'admin', clock.now());
});
afterAll(() => house.close());

function somebody(name: string): Promise<Person> {
  const first = { name, language: 'en', currency: 'EUR', zone: 'UTC', assumed: [], createdAt: clock.now() };
  return house.account.people.meet({ channel: 'telegram', user: `staff-${++count}` }, first);
}

/** The code in the mail to somebody who was given an account. */
async function welcomed(to: string): Promise<string> {
  return (await pathMailed(mails, to, 'welcome')).split('code=')[1]!;
}

test('an agent is made, chooses a password by the mail, and is one in the chat they sign in from', async () => {
  const { staff, registering, accounts, people, linking } = house.account;
  const whom = { name: 'Bob', email: 'bob@example.com', phone: '+44 20 7946 0000' };
  expect(await staff.engage(whom, root, clock.now())).toBe('invited');
  const bob = (await staff.all()).find(({ name }) => name === 'Bob')!;
  expect(await accounts.get(bob.id)).toMatchObject({ ...{ name: 'Bob', pending: whom.email, phone: whom.phone } });
  const from = { address: '192.0.2.1', language: 'en', now: clock.now() };
  expect(await registering.signIn(whom.email, '', 'a test', from)).toBe('wrong');
  const code = await welcomed(whom.email);
  expect(await registering.welcome(code, 'short', clock.now())).toBe('too-short');
  expect(await registering.welcome(code, password, clock.now())).toBe('done');
  expect(await registering.welcome(code, password, clock.now())).toBe('link');
  expect(await registering.signIn(whom.email, password, 'a test', from)).toMatchObject({ personId: bob.id });

  const chat = await somebody('bobby');
  await linking.signedIn(chat, (await people.get(bob.id))!, 'a code', clock.now());
  expect(await people.get(chat.id)).toMatchObject({ id: bob.id, role: 'agent', email: whom.email });
  expect(await staff.dismiss(bob.id, root, clock.now())).toBe(true);
  expect((await people.get(chat.id))?.role).toBe('customer');
  expect(await staff.dismiss(root.id, root, clock.now())).toBe(false);
});

test('a link of a welcome is good for three days; made again, there is one account and a new link', async () => {
  const { staff, registering } = house.account;
  const whom = { name: 'Eve', email: 'eve@example.com' };
  await staff.engage(whom, root, clock.now());
  const old = await welcomed(whom.email);
  clock.move(73 * 60 * 60_000);
  expect(await registering.welcome(old, password, clock.now())).toBe('link');
  rmSync(mails, { recursive: true });
  expect(await staff.engage(whom, root, clock.now())).toBe('invited');
  expect((await staff.all()).filter(({ name }) => name === 'Eve')).toHaveLength(1);
});

test('who has an account is an agent at once, and stays who they are', async () => {
  const { staff, accounts, people } = house.account;
  const { id } = await somebody('Ann');
  await accounts.register({ id, name: 'Ann', pending: 'ann@example.com', hash: '-', createdAt: clock.now() });
  await accounts.confirm(id, 'ann@example.com');
  expect(await staff.engage({ name: 'Anna', email: 'ann@example.com' }, root, clock.now())).toBe('appointed');
  expect(await people.get(id)).toMatchObject({ name: 'Ann', role: 'agent' });
  expect(await accounts.get(id)).toMatchObject({ name: 'Ann', hash: '-' });
});

test('an announcement goes on where a crash cut it off, reaches each person once, and not who wants none', async () => {
  const { people } = house.account;
  const all = await Promise.all(Array.from({ length: 12 }, (_, place) => somebody(`P${place}`)));
  await people.change(all[3]!.id, { wishes: { off: [], muted: ['announcement'] } });
  expect(await house.desk.announcements.announce('a1', 'Hello all', root, clock.now())).toBe('begun');
  expect(await house.desk.announcements.announce('a1', 'Hello all', root, clock.now())).toBe('begun');
  expect(await house.desk.announcements.announce('a2', 'Too soon', root, clock.now())).toEqual({
    waitMs: expect.any(Number),
  });
  const told: string[] = [];
  house.reach([
    {
      id: 'telegram',
      start: async () => undefined,
      stop: async () => undefined,
      resume: async ({ conversation }) => void told.push(conversation!.id),
    },
  ]);
  for (const { id } of all) {
    const where = { channelId: 'telegram', user: { id }, bot: { id: 'bot' }, conversation: { id } };
    await people.reached(id, where);
  }
  // Half of it, as if the server had fallen in the middle: what is in an outbox is not put there again.
  const half = await people.after('', 6);
  const announcements = house.database.connection.collection('announcements');
  for (const personId of half)
    await house.outbox.enqueue({
      key: 'announcement:a1',
      personId,
      about: 'announcement',
      lines: [{ sentence: 'announcement', values: { text: 'Hello all' } }],
    });
  await house.ticker.tick();
  await house.ticker.tick();
  await house.deliverer.idle();
  const wanted = all.filter(({ id }) => id !== all[3]!.id).map(({ id }) => id);
  expect(told.sort()).toEqual(wanted.sort());
  expect(await announcements.findOne({ _id: 'a1' as never })).toMatchObject({ text: 'Hello all' });
  expect((await announcements.findOne({ _id: 'a1' as never }))?.open).toBeUndefined();
});

test('what could not be told is seen with its reason, and without whom or what', async () => {
  const ann = await somebody('Ann');
  const where = { channelId: 'telegram', user: { id: 'x' }, bot: { id: 'bot' }, conversation: { id: 'x' } };
  await house.account.people.reached(ann.id, where);
  house.reach([
    {
      id: 'telegram',
      start: async () => undefined,
      stop: async () => undefined,
      resume: () => Promise.reject(Object.assign(new Error('Bad Request'), { name: 'TelegramError', code: 400 })),
    },
  ]);
  await house.outbox.enqueue({ key: 'k', personId: ann.id, about: 'limits', lines: [{ sentence: 'undo.nothing' }] });
  await house.deliverer.idle();
  const [failure] = await house.desk.failures(5);
  expect(failure).toMatchObject({
    about: 'limits',
    told: [{ route: 'telegram', how: 'failed', reason: 'TelegramError 400' }],
  });
});
