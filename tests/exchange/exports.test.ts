import type { AddressInfo } from 'node:net';
import type { Server } from 'restify';
import type { House } from '../../src/compose';
import { Exporter, type Wanted } from '../../src/exchange/exporter';
import { mountExports } from '../../src/exchange/mount-exports';
import { createLog } from '../../src/log';
import { createServer } from '../../src/server';
import { aHouse } from '../support/house';

const ALWAYS = { period: { from: '0001-01-01', to: '9999-12-31' } };
const DAY_MS = 86_400_000;
let clock = new Date('2026-11-21T10:00:00Z');
const lines: string[] = [];

let house: House;
let server: Server;
let root: string;

beforeAll(async () => {
  const log = createLog('trace', { write: (line) => void lines.push(line) });
  house = await aHouse(() => clock, { currency: 'EUR', file: '_exports', log });
  server = createServer({
    ready: async () => true,
    metrics: async () => undefined,
    failed: (err, request) => log.error({ request, err }, 'a request failed'),
  });
  mountExports(server, house.exporter, (err) => log.error({ err }, 'an export broke off'));
  house.charts.routes(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await house.close();
});
beforeEach(() => {
  clock = new Date('2026-11-21T10:00:00Z');
});

const SETTINGS = { language: 'en', currency: 'EUR', zone: 'UTC', assumed: [], createdAt: clock } as const;

/** Somebody with one entry, which says their name. */
async function somebody(name: string) {
  const person = await house.account.people.meet({ channel: 'test', user: name }, { ...SETTINGS, name });
  const source = { channel: 'test', message: name };
  const operation = { ledgerId: person.home, by: person.id, source, now: clock, zone: 'UTC', currency: 'EUR' };
  const money = { minor: 350, currency: 'EUR' };
  await house.ledger.record(operation, [
    { type: 'expense', money, day: '2026-11-03', category: 'food', note: `coffee of ${name}`, tags: [] },
  ]);
  return person;
}

const wanted = (person: { id: string; home: string }, more: Partial<Wanted> = {}): Wanted => ({
  personId: person.id,
  ledgerId: person.home,
  filter: ALWAYS,
  format: 'csv',
  language: 'en',
  name: 'all.csv',
  ...more,
});
const pathOf = (says: Wanted, by: Pick<Exporter, 'offer'> = house.exporter) => new URL(by.offer(says).url).pathname;
const open = (path: string) => fetch(`${root}${path}`);

it('opens a link: the file of this person and nobody else, that no cache keeps and no page is told of', async () => {
  const [ann, bob] = [await somebody('ann'), await somebody('bob')];
  const answer = await open(pathOf(wanted(ann)));
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': "attachment; filename*=UTF-8''all.csv",
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  const text = await answer.text();
  expect(text).toContain('coffee of ann');
  expect(text).not.toContain('coffee of bob');
  expect(await (await open(pathOf(wanted(bob)))).text()).toContain('coffee of bob');
});

it('refuses a link that was altered, wherever, and one of another server', async () => {
  const path = pathOf(wanted(await somebody('cleo')));
  const [, , token = '', name = ''] = path.split('/');
  const turned = (at: number) => `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
  const other = pathOf(wanted(await somebody('dan'))).split('/')[2] ?? '';
  const another = new Exporter({
    ledger: house.ledger,
    secret: 'of another server',
    publicUrl: 'http://localhost',
    words: async () => {
      throw new Error('nobody reads it');
    },
    sees: async () => true,
    now: () => clock,
  });
  const altered = [
    ...[0, 10, 20, 30, Math.floor(token.length / 2), token.length - 2].map(turned),
    token.slice(0, -4),
    `${token}AAAA`,
    // The seal of one and the words of another.
    `${other.slice(0, 40)}${token.slice(40)}`,
    'A',
    pathOf(wanted(await somebody('eve')), another).split('/')[2] ?? '',
  ];
  for (const one of altered) {
    const answer = await open(`/exports/${one}/${name}`);
    expect([answer.status, await answer.json()]).toEqual([404, { message: 'There is no such file.' }]);
  }
  expect((await open(path)).status).toBe(200);
});

it('refuses a link that is older than a week, and says what to do', async () => {
  const path = pathOf(wanted(await somebody('finn')));
  clock = new Date(clock.getTime() + 7 * DAY_MS);
  expect((await open(path)).status).toBe(200);
  clock = new Date(clock.getTime() + 1_000);
  const answer = await open(path);
  expect(answer.status).toBe(410);
  expect(await answer.json()).toEqual({ message: 'This link has expired. Ask the bot for the export again.' });
});

it('refuses a link to what its person does not see, or sees no more', async () => {
  const [gil, hana] = [await somebody('gil'), await somebody('hana')];
  expect((await open(pathOf(wanted(gil, { ledgerId: hana.home })))).status).toBe(410);

  const { ledgers, people } = house.account;
  const shared = await ledgers.create('family', 'family', { person: hana.id, role: 'owner', name: 'hana' }, clock);
  const path = pathOf(wanted(gil, { ledgerId: shared.id }));
  expect((await open(path)).status).toBe(410);
  await ledgers.seat(shared.id, { person: gil.id, role: 'look', name: 'gil' });
  expect((await open(path)).status).toBe(200);
  await ledgers.leave(shared.id, gil.id);
  expect((await open(path)).status).toBe(410);

  const own = pathOf(wanted(gil));
  expect((await open(own)).status).toBe(200);
  await people.leave(gil.id, clock);
  clock = new Date(clock.getTime() + 120_000);
  await house.ticker.tick();
  expect((await open(own)).status).toBe(410);
});

it('ends the connection where the database fails in the middle, so that half a file is not taken for one', async () => {
  const path = pathOf(wanted(await somebody('ida')));
  const list = jest.spyOn(house.ledger, 'list').mockRejectedValue(new Error('gone'));
  await expect(open(path).then((answer) => answer.text())).rejects.toThrow();
  list.mockRestore();
  expect(await (await open(path)).text()).toContain('coffee of ida');
});

it('leaves what links hold out of every log line: seals of exports, figures of charts', async () => {
  const path = pathOf(wanted(await somebody('jo')));
  const chart =
    '/chart?c=%7B%22type%22:%22bar%22,%22data%22:%7B%22datasets%22:%5B%7B%22data%22:%5B471133%5D%7D%5D%7D%7D';
  lines.length = 0;
  const list = jest.spyOn(house.ledger, 'list').mockRejectedValueOnce(new Error(`gone: ${path}`));
  await open(path)
    .then((answer) => answer.text())
    .catch(() => undefined);
  list.mockRestore();
  await (await open(path)).text();
  await open(`${path.slice(0, -12)}AAAA/all.csv`);
  await (await fetch(`${root}${chart}`)).arrayBuffer();
  await (await fetch(`${root}/chart?c=%7B471133`)).text();
  await (await fetch(`${root}/chart/471133`)).text();
  const seal = path.split('/')[2]!;
  expect(lines.filter((line) => /\/exports\/|chart\?|471133/.test(line) || line.includes(seal))).toEqual([]);
  // The failure itself is told.
  expect(lines.filter((line) => line.includes('an export broke off'))).toHaveLength(1);
});
