import { join } from 'node:path';
import type { Database } from '../../models/database';
import { MongoEntries } from '../../models/entries';
import { MongoImports } from '../../models/imports';
import { Importer } from '../../src/exchange/importer';
import { Ledger, type Operation } from '../../src/ledger/ledger';
import { testDatabase } from '../support/database';
import { startProgram } from '../support/start-program';

const ALWAYS = { period: { from: '0001-01-01', to: '9999-12-31' } };
const now = new Date('2026-11-21T10:00:00Z');
const ROWS = 900;
const CSV = Buffer.from(
  `Date,Description,Amount\n${Array.from({ length: ROWS }, (_, at) => `2026-11-03,shop ${at},-1.50`).join('\n')}`,
);
const operation = (message: string): Operation => ({
  ledgerId: 'home',
  by: 'alice',
  source: { channel: 'test', message },
  now,
  zone: 'UTC',
  currency: 'EUR',
});

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});

/** Another process goes on with it and dies by `kill -9` after so many steps, then another; the last one comes to the end. */
async function throughDeaths(...steps: readonly number[]): Promise<string[]> {
  const program = () =>
    startProgram(join(__dirname, 'programs', 'go-on.ts'), database.connection.name, now.toISOString());
  for (const most of steps) {
    const dying = program();
    for (let step = 0; step < most; step += 1) expect(await dying.line()).toBe('step');
    dying.process.kill('SIGKILL');
    expect(await dying.ended).toBe('SIGKILL');
  }
  const last = program();
  const said: string[] = [];
  for (let line = await last.line(); line !== undefined; line = await last.line()) said.push(line);
  expect([await last.ended, last.errors()]).toEqual([0, '']);
  return said.filter((line) => line !== 'step');
}

it('an import, its undo and its redo come through deaths of the process: everything once, told once', async () => {
  const ledger = new Ledger(new MongoEntries(database));
  const imports = new MongoImports(database);
  const reader = {
    now,
    zone: 'UTC',
    isCategory: () => true,
    categoryNamed: () => undefined,
    categoryOf: () => undefined,
  };
  const importer = new Importer({ ledger, store: imports, reader: async () => reader });
  const habits = { currency: 'EUR', locale: 'en-US', language: 'en' };
  const record = await importer.open({ name: 'bank.csv', bytes: CSV }, operation('sent'), habits);
  if ('refused' in record) throw new Error(record.refused);
  const held = async () => (await ledger.totals('home', ALWAYS)).map(({ minor, count }) => ({ minor, count }));
  const all = [{ minor: ROWS * 150, count: ROWS }];

  await importer.start(record, now);
  expect(await throughDeaths(2, 1, 3)).toEqual([`told ${record.id}`]);
  expect(await held()).toEqual(all);

  const undone = await ledger.undo(operation('undo'));
  if (!('large' in undone)) throw new Error('it is not large');
  await importer.rewind(operation('undo'), undone.large);
  expect(await throughDeaths(1, 2)).toEqual([`told ${record.id}`]);
  expect(await held()).toEqual([]);

  const redone = await ledger.redo(operation('redo'));
  if (!('large' in redone)) throw new Error('it is not large');
  await importer.rewind(operation('redo'), redone.large);
  expect(await throughDeaths(2, 1)).toEqual([`told ${record.id}`]);
  expect(await held()).toEqual(all);
}, 120_000);
