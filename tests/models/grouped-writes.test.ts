import type { Database } from '../../models/database';
import { GroupedWrites } from '../../models/grouped-writes';
import { testDatabase } from '../support/database';
import { groupsIn, sentCommands } from '../support/sent-commands';

const COLLECTION = 'grouped';
let database: Database;
let commands = 0;
let writes: GroupedWrites;

beforeAll(async () => {
  database = await testDatabase();
});

afterEach(() => jest.restoreAllMocks());

beforeEach(() => {
  commands = 0;
  writes = new GroupedWrites({
    connection: database.connection,
    run: (call) => {
      commands += 1;
      return database.run(call);
    },
  });
});

const write = (_id: string) => writes.write({ collection: COLLECTION, insert: { _id } });

describe('writes of many turns', () => {
  it('of one moment go with one command', async () => {
    expect(await Promise.all(['a', 'b', 'c'].map(write))).toEqual([true, true, true]);
    expect(commands).toBe(1);
  });

  it('of one collection are inserted side by side, then comes what is changed, then what is last', async () => {
    await write('old');
    const sent = sentCommands();
    await Promise.all([
      writes.write({ collection: 'states', insert: { _id: '1' }, last: true }),
      writes.write({ collection: COLLECTION, change: { _id: 'old' }, by: { $set: { is: 'changed' } } }),
      write('1'),
      writes.write({ collection: 'others', insert: { _id: '1' } }),
      write('2'),
    ]);
    expect(groupsIn(sent)).toEqual([
      ['insert grouped', 'insert grouped', 'insert others', 'update grouped', 'insert states'],
    ]);
  });

  it('a document that is there already is no harm to the others', async () => {
    await write('there');
    expect(await Promise.all(['d', 'there', 'e'].map(write))).toEqual([true, false, true]);
  });

  it('wait for what is expected to have something to write', async () => {
    let read = () => {};
    const reading = writes.expecting(new Promise<void>((resolve) => (read = resolve)));
    const both = Promise.all([write('message'), (reading as Promise<void>).then(() => write('entry'))]);
    setImmediate(read);
    expect(await both).toEqual([true, true]);
    expect(commands).toBe(1);
  });

  it.each(['that never comes', 'that fails'])('go without what %s', async (how) => {
    const never = new Promise<void>(() => {});
    const work = how === 'that fails' ? Promise.reject(new Error('not read')) : never;
    Promise.resolve(writes.expecting(work)).catch(() => undefined);
    expect(await write(how)).toBe(true);
    expect(commands).toBe(1);
  });
});
