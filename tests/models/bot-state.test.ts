import { ConversationState, MemoryStorage, TestAdapter } from 'botbuilder';
import { BotState, EtagConflict } from '../../models/bot-state';
import type { Database } from '../../models/database';
import { testDatabase } from '../support/database';
import { groupsIn, sentCommands } from '../support/sent-commands';

describe('the Bot Framework storage', () => {
  let database: Database;
  let storage: BotState;
  beforeAll(async () => {
    database = await testDatabase();
    storage = new BotState(database);
  });
  const read = async (key: string) => (await storage.read([key]))[key];

  it('answers nothing for what was never written', async () => {
    expect(await storage.read(['nothing', 'at all'])).toEqual({});
    expect(await storage.read([])).toEqual({});
  });

  it('keeps names that MongoDB would read as paths or operators', async () => {
    const item = { $set: { 'a.b': 1 }, list: [{ deep: null }], text: '\u0000 ü 😀' };
    await storage.write({ odd: item });
    expect(await read('odd')).toMatchObject(item);
  });

  it('gives each write a new eTag and refuses one with an old eTag', async () => {
    await storage.write({ turn: { count: 1 } });
    const [mine, theirs] = [await read('turn'), await read('turn')];
    await storage.write({ turn: { ...mine, count: 2 } });
    await expect(storage.write({ turn: { ...theirs, count: 9 } })).rejects.toThrow(EtagConflict);
    expect(await read('turn')).toMatchObject({ count: 2 });
    expect((await read('turn')).eTag).not.toBe(mine.eTag);
  });

  it('lets one of many simultaneous writers through', async () => {
    await storage.write({ race: { winner: 'none' } });
    const seen = await read('race');
    const races = Array.from({ length: 10 }, (_, winner) => storage.write({ race: { ...seen, winner } }));
    const ends = await Promise.allSettled(races);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('takes an item without an eTag for a new one', async () => {
    await storage.write({ fresh: { count: 1 } });
    await expect(storage.write({ fresh: { count: 9 } })).rejects.toThrow(EtagConflict);
  });

  it("writes '*' whatever is there", async () => {
    await storage.write({ star: { count: 1, eTag: '*' } });
    await storage.write({ star: { count: 2, eTag: '*' } });
    expect(await read('star')).toMatchObject({ count: 2 });
  });

  it('keeps what was said last beside the rest, and nothing of it once there is none', async () => {
    const stored = () =>
      database.connection.db!.collection<{ _id: string }>('conversation-states').findOne({ _id: 'said' });
    await storage.write({ said: { count: 1, lines: ['> обед 350', '✅ 350'] } });
    expect(await read('said')).toMatchObject({ count: 1, lines: ['> обед 350', '✅ 350'] });
    expect(await stored()).toMatchObject({ state: '{"count":1}', lines: ['> обед 350', '✅ 350'] });
    const { lines: _, ...rest } = await read('said');
    await storage.write({ said: rest });
    expect(await read('said')).not.toHaveProperty('lines');
    expect(await stored()).toMatchObject({ lines: [] });
  });

  it('deletes', async () => {
    await storage.write({ gone: { count: 1 } });
    await storage.delete(['gone', 'never']);
    expect(await read('gone')).toBeUndefined();
  });

  it.each(['MongoDB', 'memory'])('carries a conversation through the SDK from turn to turn, in %s', async (where) => {
    const state = new ConversationState(where === 'MongoDB' ? storage : new MemoryStorage());
    const count = state.createProperty<number>('count');
    const adapter = new TestAdapter(async (context) => {
      await count.set(context, (await count.get(context, 0)) + 1);
      await state.saveChanges(context);
      await context.sendActivity(String(await count.get(context)));
    });
    await adapter.test('a', '1').test('b', '2').test('c', '3').startTest();
  });
});

it('that a message was answered is written behind the answer, in the same command', async () => {
  const database = await testDatabase();
  const storage = new BotState(database);
  const sent = sentCommands();
  await Promise.all([
    storage.write({ chat: { handled: ['m1'] } }),
    database.writes.write({ collection: 'conversation-lines', insert: { _id: 'c 1', lines: [] } }),
  ]);
  expect(groupsIn(sent)).toEqual([['insert conversation-lines', 'insert conversation-states']]);
});
