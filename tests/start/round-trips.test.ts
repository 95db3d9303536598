import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectDatabase } from '../../models/connect-database';
import { enginePlace } from '../../models/engine/engine-place';
import { ensureEngine } from '../../models/engine/ensure-engine';
import { between, type Commands, commandsOf, sum } from '../bench/commands';
import { WebChatUser } from '../bench/web-chat-user';
import { sharedUri } from '../support/instances';
import { opened } from '../support/opened';
import { runServer } from './run-server';

const log = { info() {}, warn() {}, error() {} };
/** A handful of visitors, none of whom writes so much that they are asked to slow down. */
const VISITORS = 5;
const MESSAGES = 20 * VISITORS;

function aFolder(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'outlay-asks-'));
  opened.push(async () => rmSync(dataDir, { recursive: true, force: true }));
  return dataDir;
}

/** What a server with these variables asks its database while somebody logs so many entries. */
async function asked(env: Readonly<Record<string, string>>, dataDir: string): Promise<Commands> {
  const server = runServer(env);
  opened.push(async () => void server.kill('SIGKILL'));
  const url = await server.ready;
  const agent = new Agent({ keepAlive: true });
  const users = Array.from({ length: VISITORS }, () => new WebChatUser(url, agent));
  const database = await connectDatabase({ uri: env.MONGODB_URI, dataDir, as: 'tool', log });
  opened.push(() => database.close());
  for (const user of users) {
    opened.push(async () => user.close());
    await user.open();
    await user.say('spent 12 on lunch');
  }
  const before = await commandsOf(database);
  for (let turn = 0; turn < MESSAGES; turn++) await users[turn % VISITORS]!.say('taxi 9');
  const after = await commandsOf(database);
  for (const user of users) user.close();
  server.kill('SIGTERM');
  expect((await server.ended).code).toBe(0);
  return between(before, after);
}

it('a logged entry asks the database twice, three times at most: what came and is recorded, what is said and kept', async () => {
  const dataDir = aFolder();
  const { bulkWrite, ...rest } = await asked({ DATA_DIR: dataDir }, dataDir);
  // On a busy machine a message may be understood too late for what is recorded to go together with it.
  expect(bulkWrite).toBeLessThanOrEqual(3.2 * MESSAGES);
  expect(bulkWrite).toBeGreaterThanOrEqual(2 * MESSAGES);
  // Jobs of the first seconds, the housekeeping of a quarter of a second, and whom one talks with, looked up every few seconds.
  expect(sum(rest)).toBeLessThan(MESSAGES);
}, 60_000);

it('and one of several servers seven times: it reads the end of the chat and the person, and stands in line', async () => {
  const dataDir = aFolder();
  const lease = await ensureEngine(enginePlace(dataDir), 'tool');
  opened.push(() => lease.release());
  const MONGODB_URI = sharedUri(lease.socket, 'among');
  const { bulkWrite, find, findAndModify } = await asked({ MONGODB_URI, DATA_DIR: join(dataDir, 'server') }, '');
  expect(bulkWrite).toBeLessThanOrEqual(4.2 * MESSAGES);
  expect(findAndModify).toBeGreaterThanOrEqual(MESSAGES);
  expect(findAndModify).toBeLessThan(2 * MESSAGES);
  // Beside them are looks for what others have said, by the clock and for all chats together.
  expect(find).toBeGreaterThanOrEqual(2 * MESSAGES);
}, 60_000);
