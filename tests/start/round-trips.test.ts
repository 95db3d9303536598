import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectDatabase } from '../../models/connect-database';
import { between, commandsOf, sum } from '../bench/commands';
import { WebChatUser } from '../bench/web-chat-user';
import { opened } from '../support/opened';
import { runServer } from './run-server';

const log = { info() {}, warn() {}, error() {} };
const MESSAGES = 20;

it('a logged entry asks the database three times: what came, what is recorded, what is said and kept', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'outlay-asks-'));
  opened.push(async () => rmSync(dataDir, { recursive: true, force: true }));
  const server = runServer({ DATA_DIR: dataDir });
  const user = new WebChatUser(await server.ready, new Agent({ keepAlive: true }));
  const database = await connectDatabase({ dataDir, as: 'tool', log });
  opened.push(() => database.close());
  await user.open();
  await user.say('spent 12 on lunch');

  const before = await commandsOf(database);
  for (let turn = 0; turn < MESSAGES; turn++) await user.say('taxi 9');
  // Updates are the housekeeping of a quarter of a second, which no turn waits for.
  const { update = 0, ...asked } = between(before, await commandsOf(database));
  user.close();
  server.kill('SIGTERM');

  // Whom one talks with is looked up anew every few seconds.
  // On a busy machine what goes together now and then goes apart.
  expect(sum(asked)).toBeLessThanOrEqual(3.5 * MESSAGES);
  expect(asked.bulkWrite).toBeGreaterThanOrEqual(2 * MESSAGES);
  expect(update).toBeLessThanOrEqual(MESSAGES);
  expect((await server.ended).code).toBe(0);
}, 60_000);
