import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../models/database';
import { DatabaseRefusal } from '../../models/database-refusal';
import { MongoEntries } from '../../models/entries';
import { MIGRATIONS } from '../../models/migrations';
import { migrate } from '../../models/migrations/migrate';
import type { Migration } from '../../models/migrations/migration';
import { anEntry } from '../support/an-entry';
import { testDatabase } from '../support/database';
import { ENTRY_OF_VERSION_1 } from './entry-of-version-1';

const versionOf = async ({ connection }: Database) =>
  (await connection.collection('about').findOne({ _id: 'schemaVersion' as never }))?.version;
const newest = MIGRATIONS.at(-1)!.version;
const following = (run: Migration['run']): Migration => ({ version: newest + 1, run });

describe('migrations', () => {
  it('stand in the registry in order, a file each', () => {
    const files = readdirSync(join(__dirname, '../../models/migrations')).filter((file) => /^\d/.test(file));
    expect(files.map((file) => Number(file.slice(0, 4))).sort((a, b) => a - b)).toEqual(
      MIGRATIONS.map(({ version }) => version),
    );
    const versions = MIGRATIONS.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  });

  it('bring a new database to the newest version', async () => {
    expect(await versionOf(await testDatabase())).toBe(newest);
  });

  it('may run again', async () => {
    const database = await testDatabase();
    for (const migration of MIGRATIONS) await migration.run(database.connection);
    const indexes = await database.connection.collection('entries').indexes();
    expect(indexes.map(({ name }) => name)).toContain('by-day-counted');
  });

  it('open what version 1 has written', async () => {
    const database = await testDatabase();
    const { connection } = database;
    await connection.collection('entries').insertOne(ENTRY_OF_VERSION_1 as never);
    await connection.collection('people').insertOne({ _id: 'alice', ledgerId: 'home' } as never);
    await connection.collection('about').updateOne({ _id: 'schemaVersion' as never }, { $set: { version: 1 } });
    await migrate(database);
    expect(await connection.collection('recounts').find({}).toArray()).toEqual([{ _id: 'home', personId: 'alice' }]);
    const entries = new MongoEntries(database);
    expect(await entries.get('home', ['m#00'])).toEqual([anEntry({ id: 'm#00', note: 'lunch' })]);
    const november = { period: { from: '2026-11-01', to: '2026-11-30' } };
    expect(await entries.totals('home', november)).toEqual([
      { type: 'expense', category: 'food', currency: 'EUR', minor: 1200, count: 1 },
    ]);
  });

  it('run once, in order, and after a fall again from where they stood', async () => {
    const database = await testDatabase();
    let falls = 1;
    const ran: number[] = [];
    const two = following(async () => void ran.push(2));
    const three = {
      version: newest + 2,
      run: async () => {
        if (falls-- > 0) throw new Error('the power went');
        ran.push(3);
      },
    };
    await expect(migrate(database, [...MIGRATIONS, two, three])).rejects.toThrow('the power went');
    expect(await versionOf(database)).toBe(newest + 1);
    await migrate(database, [...MIGRATIONS, two, three]);
    await migrate(database, [...MIGRATIONS, two, three]);
    expect(ran).toEqual([2, 3]);
  });

  it('bear two processes at once', async () => {
    const database = await testDatabase();
    const marking = following(async (connection) => {
      await connection.collection('entries').updateMany({}, { $set: { marked: true } });
    });
    await Promise.all([migrate(database, [...MIGRATIONS, marking]), migrate(database, [...MIGRATIONS, marking])]);
    expect(await versionOf(database)).toBe(newest + 1);
  });

  it('leave data of a newer version alone, and say so', async () => {
    const database = await testDatabase();
    await migrate(database, [...MIGRATIONS, following(async () => {})]);
    await expect(migrate(database)).rejects.toThrow(DatabaseRefusal);
    await expect(migrate(database)).rejects.toThrow(/newer Outlay .* nothing was changed/);
  });
});
