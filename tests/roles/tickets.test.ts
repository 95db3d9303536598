import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Channel } from '../../channels/channel';
import type { Person } from '../../src/accounts/person';
import type { Role } from '../../src/accounts/roles';
import type { House } from '../../src/compose';
import type { Ticket } from '../../src/tickets/ticket';
import { MovingClock } from '../conversations/play';
import { aHouse } from '../support/house';

const clock = new MovingClock();
const mails = join(process.env.OUTLAY_TEST_DATA ?? '', 'mail');
let house: House;
let count = 0;

beforeAll(async () => {
  clock.set('2026-11-21T10:00', 'UTC');
  house = await aHouse(clock.now, { file: 'tickets' });
  house.reach([silent()]);
});
afterAll(() => house.close());

/** A channel that nobody listens to: what is left is mail. */
function silent(): Channel {
  return { id: 'telegram', start: async () => undefined, stop: async () => undefined, resume: async () => undefined };
}

async function somebody(name: string, role: Role = 'customer'): Promise<Person> {
  const { people, staff } = house.account;
  const first = { name, language: 'en', currency: 'EUR', zone: 'UTC', assumed: [], createdAt: clock.now() };
  const { id } = await people.meet({ channel: 'telegram', user: `tickets-${++count}` }, first);
  await staff.owns(id, `${name.toLowerCase()}${count}@example.org`, clock.now());
  const person = (await people.get(id))!;
  return role === 'customer' ? person : staff.appoint(person, role, clock.now());
}

function asks(person: Person, more: Partial<Ticket> = {}): Promise<Ticket> {
  return house.tickets.open({
    id: `${person.id}/${++count}`,
    personId: person.id,
    name: person.name ?? '',
    reason: 'help',
    text: 'my rent is there twice',
    lines: ['> rent 900'],
    entries: ['m#00'],
    ledgerId: person.ledgerId,
    openedAt: clock.now(),
    ...more,
  });
}

const audited = (what: string) =>
  house.database.connection.collection('audit').find({ what }).sort({ at: 1 }).toArray();

test('nobody is there: that is said, and no ticket is opened', async () => {
  expect(await house.tickets.staffed()).toBe(false);
});

test('the same message opens one ticket; many at once have numbers of their own', async () => {
  const ann = await somebody('Ann');
  const many = await Promise.all(Array.from({ length: 8 }, () => asks(ann)));
  expect(new Set(many.map(({ number }) => number)).size).toBe(8);
  const again = await asks(ann, { id: many[0]!.id, text: 'again' });
  expect([again.number, again.text]).toEqual([many[0]!.number, 'my rent is there twice']);
  for (const { number } of many) await house.tickets.close(number, ann, clock.now());
});

test('only who sees to it sees what was shared, and each look is written down', async () => {
  const [ann, bob, eve] = [await somebody('Ann'), await somebody('Bob', 'agent'), await somebody('Eve', 'agent')];
  const { number } = await asks(ann);
  expect(await house.tickets.look(number, bob, clock.now())).toMatchObject({ lines: [], entries: [] });
  expect(await house.tickets.entriesOf(number, bob, clock.now())).toEqual({ refused: 'not-yours' });
  await house.tickets.assign(number, bob, bob, clock.now());
  expect(await house.tickets.look(number, bob, clock.now())).toMatchObject({ lines: ['> rent 900'] });
  expect(await house.tickets.entriesOf(number, bob, clock.now())).toMatchObject({ entries: ['m#00'] });
  expect(await house.tickets.entriesOf(number, eve, clock.now())).toEqual({ refused: 'not-yours' });
  expect(await house.tickets.assign(number, eve, eve, clock.now())).toEqual({ refused: 'not-yours' });
  const about = `#${number} ${ann.id}`;
  expect(await audited('ticket-seen')).toEqual([expect.objectContaining({ personId: bob.id, about })]);
  expect(await audited('entries-seen')).toEqual([expect.objectContaining({ personId: bob.id, about })]);
});

test("one customer's ticket in another's hands is none", async () => {
  const [ann, mallory, bob] = [await somebody('Ann'), await somebody('Mallory'), await somebody('Bob', 'agent')];
  const { number } = await asks(ann);
  const said = { key: 'k', text: 'let me in' };
  expect(await house.tickets.say(number, mallory, said, clock.now())).toEqual({ refused: 'none' });
  expect(await house.tickets.close(number, mallory, clock.now())).toEqual({ refused: 'none' });
  expect(await house.tickets.rate(number, mallory, 1)).toBe(false);
  expect(await house.tickets.assign(number, mallory, bob, clock.now())).toEqual({ refused: 'not-yours' });
  // Rated once it is closed, from one to five.
  expect(await house.tickets.rate(number, ann, 5)).toBe(false);
  await house.tickets.close(number, ann, clock.now());
  expect(await house.tickets.rate(number, ann, 6)).toBe(false);
  expect(await house.tickets.rate(number, ann, 4)).toBe(true);
  expect(await house.tickets.say(number, ann, said, clock.now())).toEqual({ refused: 'closed' });
});

test('a ticket of somebody who no longer works here is free again', async () => {
  const [ann, bob, eve] = [await somebody('Ann'), await somebody('Bob', 'agent'), await somebody('Eve', 'agent')];
  const { number } = await asks(ann);
  await house.tickets.assign(number, bob, bob, clock.now());
  await house.account.staff.appoint(bob, 'customer', clock.now());
  expect(await house.tickets.assign(number, eve, eve, clock.now())).toMatchObject({ agent: eve.id });
});

test('the customer is told by mail that somebody sees to it, and what they answer; the agent that it is theirs', async () => {
  const [ann, bob, root] = [await somebody('Ann'), await somebody('Bob', 'agent'), await somebody('Root', 'admin')];
  const { number } = await asks(ann);
  await house.deliverer.idle();
  rmSync(mails, { recursive: true, force: true });
  await house.tickets.assign(number, bob, root, clock.now());
  await house.deliverer.idle();
  await house.tickets.answer(number, bob, { key: 'a', text: 'It is gone now.' }, clock.now());
  await house.deliverer.idle();
  const written = readdirSync(mails).map((name) => readFileSync(join(mails, name), 'utf8').replace(/=\r?\n/g, ''));
  const to = (person: Person) => written.filter((text) => text.includes(`To: ${person.email}`));
  expect(to(ann)).toHaveLength(2);
  expect(to(ann).some((text) => text.includes(`Bob sees to your ticket ${number} now`))).toBe(true);
  expect(to(ann).some((text) => text.includes('It is gone now.'))).toBe(true);
  expect(to(ann).every((text) => text.includes('Subject: News of your request for help'))).toBe(true);
  expect(to(bob)).toHaveLength(1);
  expect(to(bob)[0]).toContain(`Ticket ${number} of Ann is yours now`);
});

test('what was said is kept once a message, and goes with the person', async () => {
  const [ann, bob] = [await somebody('Ann'), await somebody('Bob', 'agent')];
  const { number } = await asks(ann);
  await house.tickets.assign(number, bob, bob, clock.now());
  for (const key of ['a', 'a', 'b']) await house.tickets.answer(number, bob, { key, text: 'well' }, clock.now());
  const seen = await house.tickets.look(number, bob, clock.now());
  expect('notes' in seen && seen.notes.map(({ key }) => key)).toEqual(['a', 'b']);
  await house.account.people.leave(ann.id, clock.now());
  clock.move(60_000);
  await house.ticker.tick();
  expect(await house.tickets.look(number, bob, clock.now())).toEqual({ refused: 'none' });
});
