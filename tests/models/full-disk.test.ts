import { connectDatabase } from '../../models/connect-database';
import { MongoEntries } from '../../models/entries';
import { enginePid } from '../faults/kinds/engine-pid';
import { aFolder } from '../support/a-folder';
import { anEntry } from '../support/an-entry';
import { opened } from '../support/opened';
import { SmallDisk } from '../support/small-disk';
import { Watch } from '../support/watch';

const folder = aFolder();
const disk = SmallDisk.on(folder);
const able = typeof disk !== 'string';
if (!able) console.warn(`left out: ${disk}`);

(able ? it : it.skip)(
  'falls on a full disk, says what to do, and goes on when there is room again',
  async () => {
    if (!able) return;
    opened.push(async () => disk.remove());
    const watch = new Watch();
    const said: string[] = [];
    const error = (_fields: object, message: string) => {
      said.push(message);
      watch.changed();
    };
    const database = await connectDatabase({ dataDir: folder, as: 'server', log: { info() {}, warn() {}, error } });
    opened.push(() => database.close());
    const entries = new MongoEntries(database);
    const write = (place: number) =>
      entries.add([anEntry({ id: `m${place}#00`, ledgerId: 'home', money: { minor: 1, currency: 'EUR' } })]);
    await Promise.all([0, 1, 2].map(write));
    disk.fill();
    process.kill(enginePid(folder), 'SIGKILL');
    await watch.until(() => said.length > 0);
    expect(said[0]).toMatch(/^Only 0 MB are free where .* lies and the database needs 300\. Make room/);
    expect([database.away, await database.ready()]).toEqual([true, false]);
    const waiting = write(3);
    disk.empty();
    await waiting;
    const stored = await entries.get('home', ['m0#00', 'm1#00', 'm2#00', 'm3#00']);
    expect(stored).toHaveLength(4);
  },
  40_000,
);
