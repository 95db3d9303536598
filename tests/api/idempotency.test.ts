// The same request again: the same answer and one entry, whatever came between.

import { randomUUID } from 'node:crypto';
import type { Person } from '../../src/accounts/person';
import type { CallStore } from '../../src/api/calls';
import type { House } from '../../src/compose';
import { MovingClock } from '../conversations/play';
import { aHouse } from '../support/house';
import { opened } from '../support/opened';
import { type Programs, startPrograms } from './programs';

jest.setTimeout(60_000);

const clock = new MovingClock();
let house: House;
let api: Programs;
let ann: Person;
let token: string;

beforeAll(async () => {
  clock.set('2026-11-21T23:59', 'UTC');
  house = await aHouse(clock.now, { file: 'once', currency: 'EUR' });
  opened.push(() => house.close());
  api = await startPrograms('once', { house, clock });
});
beforeEach(async () => {
  clock.set('2026-11-21T23:59', 'UTC');
  ann = await api.person();
  token = await api.token(ann);
});

const entriesOf = async (person: Person) =>
  house.ledger.list(person.home, { period: { from: '2000-01-01', to: '2030-01-01' } }, 100);
const post = (key: string, body: object, at = api, who = token) =>
  at.call(who, 'POST', '/entries', body, { 'idempotency-key': key });

test('one after the other, also on the next day', async () => {
  const first = await post('k1', { text: 'coffee 3.50' });
  clock.move(120_000);
  const again = await post('k1', { text: 'coffee 3.50' });
  expect([again.status, again.text]).toEqual([201, first.text]);
  expect(again.json.entries[0].day).toBe('2026-11-21');
  expect(await entriesOf(ann)).toHaveLength(1);
});

test('many at once', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => post('k2', { text: 'coffee 3.50, taxi 9' })));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(await entriesOf(ann)).toHaveLength(2);
});

test('the key of another person, and another key, are another request', async () => {
  const bob = await api.person();
  const bobs = await api.token(bob);
  const [one, other] = [await post('k3', { amount: 1 }), await post('k3', { amount: 2 }, api, bobs)];
  expect([one.json.entries[0].amount, other.json.entries[0].amount]).toEqual(['1.00', '2.00']);
  await post('k4', { amount: 1 });
  expect(await entriesOf(ann)).toHaveLength(2);
});

test('the same key for something else is refused, and nothing is written', async () => {
  await post('k5', { amount: 1 });
  expect((await post('k5', { amount: 2 })).json.type).toMatch(/key-reused$/);
  const elsewhere = await api.call(token, 'POST', '/goals', { name: 'x' }, { 'idempotency-key': 'k5' });
  expect(elsewhere.json.type).toMatch(/key-reused$/);
  expect(await entriesOf(ann)).toHaveLength(1);
});

test('a refusal is answered again as it was', async () => {
  const first = await post('k6', { amount: 1, day: '2026-11-22' });
  expect(first.json.type).toMatch(/date-in-future$/);
  clock.move(120_000);
  expect((await post('k6', { amount: 1, day: '2026-11-22' })).text).toBe(first.text);
  expect(await entriesOf(ann)).toEqual([]);
});

test('after a day a key is free, and what it names then is something new', async () => {
  await post('k7', { amount: 1 });
  clock.move(25 * 60 * 60_000);
  await house.api.calls.forgetBefore(new Date(clock.now().getTime() - 24 * 60 * 60_000));
  await post('k7', { amount: 2 });
  expect((await entriesOf(ann)).map(({ money }) => money.minor).sort()).toEqual([100, 200]);
});

/** What every writing operation does a second time with its key: nothing, and the same answer. */
test('every kind of change', async () => {
  const keyed = async (method: string, path: string, body?: object) => {
    const headers = { 'idempotency-key': randomUUID() };
    const answers = [];
    for (let place = 0; place < 2; place += 1) answers.push(await api.call(token, method, path, body, headers));
    expect(answers[0]!.status).toBeLessThan(300);
    expect(answers[1]!.text).toBe(answers[0]!.text);
    return answers[0]!.json;
  };
  const { id } = (await keyed('POST', '/entries', { amount: 5 })).entries[0];
  await keyed('PATCH', `/entries/${id}`, { amount: 6 });
  await keyed('DELETE', `/entries/${id}`);
  await keyed('POST', '/entries/undo', {});
  const goal = (await keyed('POST', '/goals', { name: 'Car', target: 100 })).goal.id;
  expect((await keyed('POST', `/goals/${goal}/put`, { amount: 10 })).goal.saved).toBe('10.00');
  await keyed('PATCH', `/goals/${goal}`, { target: 200 });
  await keyed('DELETE', `/goals/${goal}`);
  const limit = (await keyed('POST', '/limits', { of: 'total', amount: 100 })).limit.id;
  await keyed('PATCH', `/limits/${limit}`, { amount: 200 });
  await keyed('DELETE', `/limits/${limit}`);
  const schedule = (await keyed('POST', '/schedules', { amount: 9, repeats: { unit: 'month', monthDay: 1 } })).schedule;
  expect((await keyed('POST', `/schedules/${schedule.id}/skip`)).schedule.next).toBe('2027-01-01');
  await keyed('PATCH', `/schedules/${schedule.id}`, { paused: true });
  await keyed('DELETE', `/schedules/${schedule.id}`);
  const own = (await keyed('POST', '/categories', { name: 'Bars' })).category.id;
  await keyed('PATCH', `/categories/${own}`, { name: 'Pubs' });
});

/** A process that ends between two writes: the next one, on the same database, is asked the same again. */
describe.each([
  ['before anything', 'begin'],
  ['after the entry, before its answer is kept', 'answer'],
] as const)('a crash %s', (_when, where) => {
  test('leaves one entry and one answer', async () => {
    let falls = true;
    const { calls } = house.api;
    const falling: CallStore = {
      ...calls,
      begin: (call) => (falls && where === 'begin' ? fall() : calls.begin(call)),
      answer: (id, answer) => (falls && where === 'answer' ? fall() : calls.answer(id, answer)),
      forgetBefore: (when) => calls.forgetBefore(when),
    };
    const fall = (): never => {
      throw new Error('the process has ended');
    };
    const dying = { ...house, api: { ...house.api, calls: falling } };
    const before = await startPrograms('once', { house: dying, clock });
    expect((await post('k8', { text: 'coffee 3.50, taxi 9' }, before)).status).toBe(500);
    clock.move(120_000);
    falls = false;
    const first = await post('k8', { text: 'coffee 3.50, taxi 9' });
    expect(first.status).toBe(201);
    expect(first.json.entries).toHaveLength(2);
    expect((await post('k8', { text: 'coffee 3.50, taxi 9' })).text).toBe(first.text);
    const entries = await entriesOf(ann);
    expect(entries).toHaveLength(2);
    expect(new Set(entries.map(({ day }) => day)).size).toBe(1);
    expect(entries[0]!.day).toBe(where === 'begin' ? '2026-11-22' : '2026-11-21');
  });
});
