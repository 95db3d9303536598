import { setTimeout as pause } from 'node:timers/promises';
import { connectDatabase } from '../../models/connect-database';
import { MongoEntries } from '../../models/entries';
import { enginePid } from '../faults/kinds/engine-pid';
import { aFolder } from '../support/a-folder';
import { anEntry } from '../support/an-entry';
import { opened } from '../support/opened';

const log = { info() {}, warn() {}, error() {} };
const WRITERS = 8;
/** Longer than one call waits, so that each is tried again while its first try still lies in the socket. */
const SILENT_MS = 6_000;
const ALWAYS = { period: { from: '0001-01-01', to: '9999-12-31' } };

it('a database that stands still for six seconds keeps writers waiting: none fails, nothing is lost, nothing doubled', async () => {
  const dataDir = aFolder();
  const database = await connectDatabase({ dataDir, as: 'server', log });
  opened.push(() => database.close());
  const entries = new MongoEntries(database);
  let silent = true;
  let places = 0;
  const written: string[] = [];
  const writer = async () => {
    for (let more = true; more; more = silent) {
      const id = `m${places++}#00`;
      const [entry] = await entries.add([anEntry({ id, ledgerId: 'home', money: { minor: 1, currency: 'EUR' } })]);
      written.push(entry!.id);
      const changed = { ...entry!, version: 2, keys: [...entry!.keys, 'edit'] };
      expect(await entries.replace(changed)).toBe(true);
    }
  };
  process.kill(enginePid(dataDir), 'SIGSTOP');
  const writers = Array.from({ length: WRITERS }, writer);
  await pause(SILENT_MS);
  expect(written).toEqual([]);
  process.kill(enginePid(dataDir), 'SIGCONT');
  while (written.length < WRITERS * 3) await pause(10);
  silent = false;
  await Promise.all(writers);
  expect(await entries.totals('home', ALWAYS)).toMatchObject([{ count: written.length, minor: written.length }]);
}, 40_000);
