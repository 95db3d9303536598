import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { connectDatabase } from '../../models/connect-database';
import type { Database } from '../../models/database';
import { enginePlace } from '../../models/engine/engine-place';
import { MongoEntries } from '../../models/entries';
import { aFolder } from '../support/a-folder';
import { anEntry } from '../support/an-entry';
import { opened } from '../support/opened';

const log = { info() {}, warn() {}, error() {} };
const WRITERS = 16;
const ALWAYS = { period: { from: '0001-01-01', to: '9999-12-31' } };

/** `kill -9` of the engine's process, which writes its id into its lock. */
function killEngine(dataDir: string): void {
  process.kill(Number(readFileSync(join(enginePlace(dataDir).files, 'mongod.lock'), 'utf8')), 'SIGKILL');
}

describe('the engine is killed', () => {
  let dataDir: string;
  let database: Database;

  beforeAll(async () => {
    dataDir = aFolder();
    database = await connectDatabase({ dataDir, as: 'server', log });
    opened.push(() => database.close());
  });

  it('five times while sixteen write: every acknowledged entry is there, none twice, and no call fails', async () => {
    const entries = new MongoEntries(database);
    // The numbers of acknowledged writes at which it dies; not of seconds, so that a slow machine sees the same.
    const deaths = fc.sample(fc.integer({ min: 20, max: 140 }), { numRuns: 5, seed: Date.now() });
    let next = deaths[0]!;
    let acknowledged = 0;
    let kills = 0;
    let places = 0;
    const written: string[] = [];

    const writer = async () => {
      while (kills < deaths.length || acknowledged < next) {
        const id = `m${places++}#00`;
        const [entry] = await entries.add([anEntry({ id, ledgerId: 'home', money: { minor: 1, currency: 'EUR' } })]);
        written.push(entry!.id);
        // An edit reads what it wrote: a version is lost or doubled as visibly as an entry.
        if (places % 4 === 0)
          expect(await entries.replace({ ...entry!, version: 2, keys: [...entry!.keys, 'edit'] })).toBe(true);
        acknowledged += 1;
        if (acknowledged < next || kills >= deaths.length) continue;
        killEngine(dataDir);
        kills += 1;
        next = acknowledged + (deaths[kills] ?? 60);
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, writer));

    expect(kills).toBe(5);
    expect(await entries.totals('home', ALWAYS)).toMatchObject([{ count: written.length, minor: written.length }]);
    const stored = await entries.get('home', written);
    expect(stored.map(({ id }) => id).sort()).toEqual([...written].sort());
    expect(await database.connection.db!.command({ validate: 'entries', full: true })).toMatchObject({ valid: true });
  }, 40_000);

  it('and the flag says so until it is back', async () => {
    await database.run(() => database.connection.db!.command({ ping: 1 }));
    expect(database.away).toBe(false);
    killEngine(dataDir);
    while (!database.away) await new Promise((resolve) => setImmediate(resolve));
    expect(await database.ready()).toBe(false);
    while (database.away) await database.run(() => database.connection.db!.command({ ping: 1 }));
    expect(await database.ready()).toBe(true);
  }, 20_000);
});
