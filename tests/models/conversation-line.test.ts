import { BotState, EtagConflict } from '../../models/bot-state';
import type { Database } from '../../models/database';
import { testDatabase } from '../support/database';

/** Several processes, each with a storage of its own, on one database. */
let database: Database;
let one: BotState;
let other: BotState;

beforeAll(async () => {
  database = await testDatabase();
  one = new BotState(database);
  other = new BotState(database);
});

const kept = (key: string) =>
  database.connection
    .collection<{ _id: string; line?: { by: string; until: Date }[] }>('conversation-states')
    .findOne({ _id: key });

/** A turn that counts. */
async function count(states: BotState, key: string, by: string): Promise<void> {
  const item = (await states.enter(key))[key] ?? { counted: [] };
  await states.write({ [key]: { ...item, counted: [...item.counted, by] } });
}

it('turns of one conversation run one at a time, whichever process they run in', async () => {
  const turns = Array.from({ length: 20 }, (_, place) => count(place % 2 ? one : other, `talk`, String(place)));
  await Promise.all(turns);
  const { counted } = (await one.read(['talk'])).talk;
  expect([...counted].sort()).toEqual(Array.from({ length: 20 }, (_, place) => String(place)).sort());
  expect((await kept('talk'))!.line).toEqual([]);
});

it('and in the order in which they came', async () => {
  await one.enter('order');
  const states = Array.from({ length: 5 }, () => new BotState(database));
  const waiting: Promise<void>[] = [];
  for (const [place, state] of states.entries()) {
    waiting.push(count(state, 'order', String(place)));
    while ((await kept('order'))!.line!.length < place + 2);
  }
  expect((await one.read(['order'])).order).toBeUndefined();
  await one.write({ order: { counted: ['first'] } });
  await Promise.all(waiting);
  expect((await one.read(['order'])).order.counted).toEqual(['first', '0', '1', '2', '3', '4']);
});

it('side by side in different conversations', async () => {
  await one.enter('mine');
  await count(other, 'yours', 'x');
  await one.leave('mine');
  expect((await one.read(['yours'])).yours.counted).toEqual(['x']);
});

describe('a turn that ends without a write', () => {
  it('lets the next one in', async () => {
    await count(one, 'left', 'a');
    await one.enter('left');
    const next = count(other, 'left', 'b');
    await one.leave('left');
    await next;
    expect((await one.read(['left'])).left.counted).toEqual(['a', 'b']);
  });

  it('leaves nothing of a conversation in which nothing was written', async () => {
    await one.enter('never');
    await one.leave('never');
    expect(await kept('never')).toBeNull();
  });
});

describe('a process that has died', () => {
  const dies = (key: string) =>
    database.connection
      .collection<{ _id: string }>('conversation-states')
      .updateOne({ _id: key }, { $set: { 'line.0.until': new Date(0) } });

  it('keeps nobody waiting once its time is over', async () => {
    await count(one, 'dead', 'a');
    await one.enter('dead');
    await dies('dead');
    await count(other, 'dead', 'b');
    expect((await one.read(['dead'])).dead.counted).toEqual(['a', 'b']);
  });

  it('and was only slow cannot write over what came after it', async () => {
    await count(one, 'slow', 'a');
    const mine = (await one.enter('slow')).slow;
    await dies('slow');
    await count(other, 'slow', 'b');
    await expect(one.write({ slow: { ...mine, counted: ['mine alone'] } })).rejects.toThrow(EtagConflict);
    await one.leave('slow');
    expect((await one.read(['slow'])).slow.counted).toEqual(['a', 'b']);
  });
});
