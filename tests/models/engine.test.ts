import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection as createMongoose } from 'mongoose';
import { connectDatabase } from '../../models/connect-database';
import { DatabaseRefusal } from '../../models/database-refusal';
import { type EnginePlace, enginePlace } from '../../models/engine/engine-place';
import { ensureEngine } from '../../models/engine/ensure-engine';
import { takeLease } from '../../models/engine/lease';
import type { LeaseRole } from '../../models/engine/serve-leases';
import { engineSocket, socketFolders } from '../../models/engine/socket-folders';
import { beginEngine, startEngine } from '../../models/engine/start-engine';
import { aFolder } from '../support/a-folder';
import { opened } from '../support/opened';
import { startProgram } from '../support/start-program';

// Programs are compiled as they start, and a busy machine starts them slowly.
jest.setTimeout(20_000);

const log = { info() {}, warn() {}, error() {} };
const HOLD = join(__dirname, 'programs/hold-database.ts');

async function lease(place: EnginePlace, as: LeaseRole = 'tool') {
  const held = await ensureEngine(place, as);
  opened.push(() => held.release());
  return held;
}

const pidOf = (place: EnginePlace) => Number(readFileSync(join(place.files, 'mongod.lock'), 'utf8'));

/** Settles when the process is gone; nobody else is told of the end of a process that is not a child. */
async function ended(pid: number): Promise<void> {
  try {
    for (;;) {
      process.kill(pid, 0);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  } catch {
    // It is gone.
  }
}

describe('one folder, one engine', () => {
  it('is started once by six who need it at the same time', async () => {
    const place = enginePlace(aFolder());
    const leases = await Promise.all(Array.from({ length: 6 }, () => lease(place)));
    expect(new Set(leases.map(({ socket }) => socket))).toEqual(new Set([engineSocket(place.dataDir)]));
  });

  it('is the one that was begun before anyone needed it', async () => {
    const place = enginePlace(aFolder());
    const begun = beginEngine(place);
    const held = await ensureEngine(place, 'tool', begun);
    opened.push(() => held.release());
    expect(await begun.report).toEqual({ listening: true });
  });

  it('ends when nobody will need it', async () => {
    const begun = beginEngine(enginePlace(aFolder()));
    begun.abandon();
    expect(await begun.report).toEqual({ failed: expect.stringContaining('SIGKILL') });
  });

  it('refuses a second engine on the files of the first', async () => {
    const place = enginePlace(aFolder());
    await lease(place);
    expect(await startEngine(place)).toBe('taken');
  });

  it('refuses a second server with a sentence, and lets tools in beside the first', async () => {
    const dataDir = aFolder();
    const first = startProgram(HOLD, dataDir);
    expect(await first.line()).toBe('open');
    const second = startProgram(HOLD, dataDir);
    expect(await second.ended).toBe(1);
    expect(second.errors()).toBe(
      `Another Outlay (process ${first.process.pid}) already serves from this data folder. Stop it first, or set DATA_DIR to a folder of its own for this one.\n`,
    );
    expect(await startProgram(HOLD, dataDir, 'tool').line()).toBe('open');
    first.process.kill('SIGKILL');
    await first.ended;
    const next = startProgram(HOLD, dataDir);
    expect(await next.line()).toBe('open');
  });
});

describe('the end of the engine', () => {
  it.each(['SIGKILL', 'SIGTERM'] as const)('comes when its only client ends by %s', async (signal) => {
    const place = enginePlace(aFolder());
    const client = startProgram(HOLD, place.dataDir);
    expect(await client.line()).toBe('open');
    const engine = pidOf(place);
    client.process.kill(signal);
    await client.ended;
    await ended(engine);
    expect(await takeLease(place.sockets, 'tool')).toBeUndefined();
  });

  it('waits for the last of two clients', async () => {
    const place = enginePlace(aFolder());
    const one = startProgram(HOLD, place.dataDir, 'tool');
    await one.line();
    const other = await lease(place);
    const engine = pidOf(place);
    one.process.kill('SIGKILL');
    await one.ended;
    const another = await lease(place);
    await another.release();
    await other.release();
    await ended(engine);
  });

  it('has happened when the last lease is released', async () => {
    const place = enginePlace(aFolder());
    await (await lease(place)).release();
    expect(await takeLease(place.sockets, 'tool')).toBeUndefined();
    expect(await startEngine(place)).toBe('listening');
    await lease(place);
  });
});

describe('where the engine listens', () => {
  it('is readable by its owner alone', async () => {
    const place = enginePlace(join(aFolder(), 'data'));
    await lease(place);
    for (const path of [place.dataDir, place.files, place.log, engineSocket(place.dataDir)])
      expect([path, statSync(path).mode & 0o077]).toEqual([path, 0]);
  });

  it('is a private folder elsewhere only where the path is too long for a socket', async () => {
    const long = join(aFolder(), 'x'.repeat(100));
    expect(socketFolders('/data')[0]).toBe('/data');
    expect(socketFolders(long)).toHaveLength(1);
    expect(socketFolders(long)[0]).toMatch(new RegExp(`^${tmpdir()}/outlay-\\d+-[0-9a-f]{16}$`));
    const { socket } = await lease(enginePlace(long));
    expect(socket.startsWith(socketFolders(long)[0]!)).toBe(true);
    expect(statSync(socketFolders(long)[0]!).mode & 0o077).toBe(0);
  });

  it('has room for the longest path that fits', async () => {
    const base = aFolder();
    const longest = join(base, 'y'.repeat(107 - base.length - '/'.length - '/leases.sock'.length));
    expect(socketFolders(longest)[0]).toBe(longest);
    expect((await lease(enginePlace(longest))).socket.startsWith(longest)).toBe(true);
  });
});

describe('a folder that cannot serve', () => {
  it('is refused with a sentence when it is a file', async () => {
    const file = join(aFolder(), 'file');
    writeFileSync(file, '');
    const refused = connectDatabase({ dataDir: join(file, 'data'), log });
    await expect(refused).rejects.toThrow(DatabaseRefusal);
    await expect(refused).rejects.toThrow(/cannot be written \(ENOTDIR\)\. .* set DATA_DIR to another folder/);
  });
});

describe('the wire', () => {
  async function client() {
    const { socket } = await lease(enginePlace(aFolder()));
    const connection = createMongoose(`mongodb://${encodeURIComponent(socket)}/?directConnection=true`);
    opened.push(() => connection.close());
    await connection.asPromise();
    return { db: connection.db!, socket };
  }

  it('refuses the commands that would end the engine, and goes on', async () => {
    const { db } = await client();
    const id = { id: '00000000-0000-0000-0000-000000000000' };
    for (const command of [
      'startSession',
      'endSessions',
      'refreshSessions',
      'killSessions',
      'killAllSessions',
      'killAllSessionsByPattern',
      'wiredTigerRepair',
      'fsync',
    ])
      await expect(db.command({ [command]: [id] })).rejects.toMatchObject({ code: 59 });
    expect(await db.command({ ping: 1 })).toEqual({ ok: 1 });
  });

  it('has the parameters set that this build needs', async () => {
    const { db } = await client();
    expect(
      await db.admin().command({ getParameter: 1, internalQueryPlanRanker: 1, featureFlagCostBasedRanker: 1 }),
    ).toMatchObject({ internalQueryPlanRanker: 'multiPlanning', featureFlagCostBasedRanker: { value: false } });
  });

  it.each([
    ['nonsense', Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n')],
    ['an impossible length', Buffer.from([255, 255, 255, 127, 0, 0, 0, 0])],
  ])('hangs up on %s', async (_, bytes) => {
    const { db, socket } = await client();
    const stranger = createConnection(socket, () => stranger.write(bytes));
    await new Promise((resolve) => stranger.once('close', resolve).resume());
    expect(await db.command({ ping: 1 })).toEqual({ ok: 1 });
  });

  it('carries a document in many pieces', async () => {
    const { db } = await client();
    const long = 'x'.repeat(4 * 2 ** 20);
    await db.collection<{ _id: number; long: string }>('long').insertOne({ _id: 1, long });
    expect((await db.collection<{ _id: number; long: string }>('long').findOne({ _id: 1 }))?.long).toBe(long);
  });
});
