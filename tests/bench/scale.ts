import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connectDatabase } from '../../models/connect-database';
import { blockKey } from '../../models/conversation-block';
import type { Database } from '../../models/database';
import { enginePlace } from '../../models/engine/engine-place';
import { ensureEngine } from '../../models/engine/ensure-engine';
import { MongoPeople } from '../../models/people';
import { sharedUri } from '../support/instances';
import { type Child, processorMs, residentMb, run, startServer } from './child';
import type { Load } from './load';
import type { Row } from './table';
import { WebChatUser } from './web-chat-user';

const MESSAGES = Number(process.env.BENCH_MESSAGES ?? 3_000);
const SENDERS = 32;
const SOCKETS = 500;
const PEOPLE = 2_000;
const WATCHED = 1_000;
const LOOKS = 100;
const SILENT = { info() {}, warn() {}, error() {} };

/** What one entry, one person and one open chat take: the figures that docs/scale.md multiplies. */
export async function scale(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'outlay-bench-'));
  const alone = await startServer('outlay-server', folder);
  const lease = await ensureEngine(enginePlace(folder), 'tool');
  const among = await startServer('outlay-server', join(folder, 'other'), sharedUri(lease.socket, 'among'));
  const database = await connectDatabase({ dataDir: folder, as: 'tool', log: SILENT });
  try {
    // The engine is the first server's child, whoever asks it.
    const engine = alone;
    const socket = await perSocket(alone);
    await cost(alone, engine);
    await cost(among, engine);
    const [first, second] = [await cost(alone, engine), await cost(among, engine)];
    const rows = [
      { what: 'processor for a logged entry, the only server', figure: first },
      { what: 'processor for a logged entry, one of several servers', figure: second },
      ...(await spaceRows(database)),
      { what: 'memory of an open web chat', figure: socket },
      { what: `looking for what others said in ${WATCHED} open chats`, figure: await perLook(database, engine) },
    ];
    return rows;
  } finally {
    await database.close();
    await lease.release();
    await among.stop();
    await alone.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of a processor that a message takes of its server and of the database. */
async function cost(server: Child, engine: Child): Promise<string> {
  const own = () => processorMs(server.process.pid)?.own ?? Number.NaN;
  const database = () => processorMs(engine.process.pid)?.children ?? Number.NaN;
  const before = { own: own(), database: database() };
  const load = await run<Load>('load', server.url, 'count', String(SENDERS), String(MESSAGES));
  const each = (ms: number) => (ms / load.served).toFixed(2);
  const errors = load.errors > 0 ? `, ${load.errors} errors` : '';
  return `${each(own() - before.own)} ms and ${each(database() - before.database)} ms of the database${errors}`;
}

interface Space {
  /** Of the collection. */
  readonly name: string;
  readonly count: number;
  readonly bytes: number;
  readonly indexes: number;
}

async function spaceOf({ connection }: Database, name: string): Promise<Space> {
  const [found] = await connection
    .db!.collection(name)
    .aggregate([{ $collStats: { storageStats: {} } }])
    .toArray();
  const { count, size, totalIndexSize } = found!.storageStats as Record<string, number>;
  return { name, count: count!, bytes: size!, indexes: totalIndexSize! };
}

/** As the database counts them: documents as they are, indexes as they lie on the disk. */
async function spaceRows(database: Database): Promise<Row[]> {
  const entries = await spaceOf(database, 'entries');
  const row = (what: string, { count, bytes, indexes }: Space, per = count): Row => ({
    what,
    figure: `${Math.round(bytes / per)} bytes and ${Math.round(indexes / per)} of indexes`,
  });
  return [
    row('an entry', entries),
    row(
      'what was said around it, kept for the last thousand lines',
      await spaceOf(database, 'conversation-lines'),
      entries.count,
    ),
    row('a conversation in use', await inUse(database, await spaceOf(database, 'conversation-states'))),
    row('a person who writes', await inUse(database, await people(database))),
  ];
}

/** Of those that the load has used, and not of all that were only opened: these are the largest. */
async function inUse({ connection }: Database, space: Space): Promise<Space> {
  const [found] = await connection
    .db!.collection(space.name)
    .aggregate([
      { $project: { bytes: { $bsonSize: '$$ROOT' } } },
      { $sort: { bytes: -1 } },
      { $limit: SENDERS },
      { $group: { _id: null, bytes: { $avg: '$bytes' } } },
    ])
    .toArray();
  return { ...space, bytes: Number(found!.bytes) * space.count };
}

/** Of so many that the least a file takes does not count. */
async function people(database: Database): Promise<Space> {
  const all = new MongoPeople(database);
  const first = { language: 'en', currency: 'USD', zone: 'UTC', assumed: [], createdAt: new Date() };
  for (let place = 0; place < PEOPLE; place += 50)
    await Promise.all(
      Array.from({ length: 50 }, (_, more) => all.meet({ channel: 'telegram', user: String(place + more) }, first)),
    );
  return spaceOf(database, 'people');
}

/** Kilobytes of the server's memory for each chat that is open and silent. */
async function perSocket(server: Child): Promise<string> {
  const resident = () => residentMb(server.process.pid) ?? Number.NaN;
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const users = Array.from({ length: SOCKETS * 2 }, () => new WebChatUser(server.url, agent));
  // The first ones make the code warm.
  await open(users.slice(0, SOCKETS));
  await pause(2_000);
  const before = resident();
  await open(users.slice(SOCKETS));
  await pause(2_000);
  const kb = ((resident() - before) * 1_024) / SOCKETS;
  for (const user of users) user.close();
  agent.destroy();
  return `${kb.toFixed(0)} kB`;
}

async function open(users: readonly WebChatUser[]): Promise<void> {
  for (let from = 0; from < users.length; from += 25)
    await Promise.all(users.slice(from, from + 25).map((user) => user.open()));
}

/** Milliseconds of the database's processor for one look at the next keys of many chats, in which nothing is new. */
async function perLook({ connection }: Database, engine: Child): Promise<string> {
  const blocks = connection.collection<{ _id: string }>('conversation-lines');
  const keys = Array.from({ length: WATCHED }, (_, place) => blockKey(`nobody-${place}`, 100));
  const before = processorMs(engine.process.pid)?.children ?? Number.NaN;
  for (let look = 0; look < LOOKS; look += 1)
    await blocks.find({ _id: { $in: keys } }, { projection: { _id: 1 } }).toArray();
  const ms = ((processorMs(engine.process.pid)?.children ?? Number.NaN) - before) / LOOKS;
  return `${ms.toFixed(1)} ms of the database`;
}
