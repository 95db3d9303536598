import type { House } from '../../src/compose';
import { MovingClock } from '../conversations/play';
import { aHouse } from '../support/house';

const clock = new MovingClock();
let house: House;
let count = 0;

beforeAll(async () => {
  clock.set('2026-11-21T10:00', 'UTC');
  house = await aHouse(clock.now, { file: 'linking' });
});
afterAll(() => house.close());

function aPerson(channel = 'telegram') {
  count += 1;
  const first = { name: 'Ann', language: 'en', currency: 'EUR', zone: 'UTC', assumed: [], createdAt: clock.now() };
  return house.account.people.meet({ channel, user: `linking-${count}` }, first);
}

test('guessing codes costs waits that grow, and the right one does not help during a wait', async () => {
  const { linking } = house.account;
  const [owner, guesser] = [await aPerson(), await aPerson()];
  const code = await linking.offer(owner, clock.now());
  const heard = [];
  for (let place = 0; place < 7; place += 1) heard.push(await linking.show('BBBB-2222', guesser, clock.now()));
  expect(heard.map((met) => 'refused' in met && met.refused)).toEqual([...Array(5).fill('unknown'), 'wait', 'wait']);
  expect(await linking.show(code, guesser, clock.now())).toMatchObject({ refused: 'wait' });
});

test('a code is good once, for a quarter of an hour, for one who shows it', async () => {
  const { linking } = house.account;
  const [owner, shows, late] = [await aPerson(), await aPerson('msteams'), await aPerson('directline')];
  const code = await linking.offer(owner, clock.now());
  const met = await linking.show(code.toLowerCase(), shows, clock.now());
  if (!('into' in met)) throw new Error('not shown');
  expect(await linking.accept(met.code, shows, clock.now())).toMatchObject({ into: { id: owner.id } });
  expect(await linking.accept(met.code, late, clock.now())).toEqual({ refused: 'unknown' });
  expect(await linking.agree(met.code, shows, clock.now())).toBeUndefined();
  expect((await linking.agree(met.code, owner, clock.now()))?.id).toBe(owner.id);
  expect((await house.account.people.get(shows.id))?.id).toBe(owner.id);
  expect(await linking.show(code, late, clock.now())).toEqual({ refused: 'unknown' });

  const old = await linking.offer(owner, clock.now());
  clock.move(16 * 60_000);
  expect(await linking.show(old, late, clock.now())).toEqual({ refused: 'unknown' });
});

test('what a crash cut off after both said yes is done by the clock, once', async () => {
  const { linking, people } = house.account;
  const [owner, other] = [await aPerson(), await aPerson()];
  const joins = house.database.connection.collection('joins');
  const decided = { into: owner.id, other: other.id, agreedAt: clock.now(), open: true };
  await joins.insertOne({ _id: 'cut off', ...decided } as never);
  await linking.run();
  await linking.run();
  const joined = await people.get(other.id);
  expect(joined?.id).toBe(owner.id);
  expect(joined?.joined?.map(({ person }) => person)).toEqual([other.id]);
  expect(await linking.undo(joined!, clock.now())).toBe(true);
  expect((await people.get(other.id))?.id).toBe(other.id);
  expect((await people.get(owner.id))?.joined).toEqual([]);
});
