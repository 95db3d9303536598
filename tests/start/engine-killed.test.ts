import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebChatUser } from '../bench/web-chat-user';
import { runServer } from './run-server';

const folder = mkdtempSync(join(tmpdir(), 'outlay-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The engine's own lock file holds its process id. */
const killEngine = () => process.kill(Number(readFileSync(join(folder, 'db', 'mongod.lock'), 'utf8')), 'SIGKILL');

it('an engine killed in the middle of a conversation loses nothing that was answered, and doubles nothing', async () => {
  const server = runServer({ DATA_DIR: folder });
  const user = new WebChatUser(await server.ready, new Agent({ keepAlive: true }));
  await user.open();
  for (let round = 0; round < 3; round++) {
    await user.say('spent 12 on lunch');
    killEngine();
    await user.say('taxi 9');
  }
  expect(await user.say('how much this month?')).toContain('$63.00 this month (6 entries)');
  user.close();
  server.kill('SIGTERM');
  expect((await server.ended).code).toBe(0);
}, 90_000);
