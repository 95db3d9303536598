import { createServer, type Socket } from 'node:net';
import { connectDatabase } from '../../models/connect-database';
import { DatabaseRefusal } from '../../models/database-refusal';
import { enginePlace } from '../../models/engine/engine-place';
import { ensureEngine } from '../../models/engine/ensure-engine';
import { guardDriver } from '../../models/guard-driver';
import { serverRefusal } from '../../models/server-refusal';
import { aFolder } from '../support/a-folder';
import { opened } from '../support/opened';

const log = { info() {}, warn() {}, error() {} };
const NEXT = 'Correct MONGODB_URI, or unset it to use the built-in database.';

const WRONG: readonly [string, string, RegExp][] = [
  ['not an address', 'localhost:27017', /^MONGODB_URI is not a MongoDB address; it looks like mongodb:/],
  ['an empty one', '', /^MONGODB_URI is not a MongoDB address/],
  ['an option there is none of', 'mongodb://127.0.0.1/?journl=true', /^MONGODB_URI is not a MongoDB address/],
  [
    'nobody there',
    'mongodb://ada:secret@127.0.0.1:1/outlay',
    /^No MongoDB server answers at 127\.0\.0\.1:1\. Start it/,
  ],
  ['no such name', 'mongodb://no-such-host.invalid/x', /^No MongoDB server answers at no-such-host\.invalid\./],
  ['no such cluster', 'mongodb+srv://no-such-cluster.invalid/x', /^No MongoDB server answers at no-such-cluster/],
  ['one who never speaks', 'mongodb://127.0.0.1:PORT/x', /^No MongoDB server answers at 127\.0\.0\.1:\d+\. Start it/],
];

describe('a wrong MONGODB_URI is one sentence and a next step', () => {
  let refusals: (Error | undefined)[];

  // All at once, because each takes the seconds that a person waits for it.
  beforeAll(async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as { port: number };
    refusals = await Promise.all(
      WRONG.map(([, uri]) =>
        connectDatabase({ uri: uri.replace('PORT', String(port)), dataDir: '', log }).then(
          () => undefined,
          (error: Error) => error,
        ),
      ),
    );
    for (const socket of sockets) socket.destroy();
    silent.close();
  }, 7_500);

  it.each(WRONG)('%s', (what, _, sentence) => {
    const refused = refusals[WRONG.findIndex(([one]) => one === what)];
    expect(refused).toBeInstanceOf(DatabaseRefusal);
    expect(refused?.message).toMatch(sentence);
    expect(refused?.message.endsWith(NEXT)).toBe(true);
    expect(refused?.message).not.toContain('secret');
  });

  it.each([
    ['a wrong password', { code: 18 }, /does not accept the name and password in MONGODB_URI/],
    [
      'a user without rights',
      { code: 13, codeName: 'Unauthorized' },
      /does not let this user read and write the database/,
    ],
  ])('%s', (_, error, sentence) => {
    const { message } = serverRefusal('mongodb://ada:secret@db.example/outlay', Object.assign(new Error(), error));
    expect(message).toMatch(sentence);
    expect(message).not.toContain('secret');
  });
});

describe('a MongoDB server that stands alone', () => {
  it('is asked to journal before it acknowledges, whatever its address says', async () => {
    const lease = await ensureEngine(enginePlace(aFolder()), 'tool');
    opened.push(() => lease.release());
    const database = await connectDatabase({
      uri: `mongodb://${encodeURIComponent(lease.socket)}/mine`,
      dataDir: '',
      log,
    });
    opened.push(() => database.close());
    expect(database.kind).toBe('server');
    expect(database.connection.name).toBe('mine');
    expect(database.connection.getClient().options.writeConcern).toMatchObject({ w: 1, journal: true });
  });
});

it('guards the driver that is installed', () => expect(guardDriver()).toBe(true));
