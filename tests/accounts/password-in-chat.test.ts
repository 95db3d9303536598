// A password that somebody types into a chat is in nothing that is kept: not in the web chat's log, not in what the bot remembers.

import { type Doors, openDoors } from '../hostile/house-with-doors';
import { TelegramChat } from '../support/telegram-chat';

jest.setTimeout(60_000);

const secret = 'Sesam-offen-4711';
let doors: Doors;
beforeAll(async () => {
  doors = await openDoors({ PUBLIC_URL: '' });
});
afterAll(() => doors.close());

async function everything(): Promise<string> {
  const { connection } = doors.house.database;
  const all = await connection.listCollections();
  return JSON.stringify(await Promise.all(all.map(({ name }) => connection.collection(name).find().toArray())));
}

test('the web chat keeps dots in its place, and shows them again', async () => {
  const post = (path: string, token: string | undefined, body: object) =>
    fetch(doors.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
  const base = '/v3/directline';
  const made = (await (await post(`${base}/tokens/generate`, undefined, {})).json()) as {
    token: string;
    conversationId: string;
  };
  const { token, conversationId } = made;
  await post(`${base}/conversations`, token, {});
  const activities = `${base}/conversations/${conversationId}/activities`;
  const activity = { type: 'message', from: { id: 'me' }, text: `my password is ${secret}` };
  expect((await post(activities, token, activity)).status).toBe(200);
  const said = async () =>
    (await fetch(doors.url + activities, { headers: { authorization: `Bearer ${token}` } })).text();
  for (let tries = 0; tries < 500 && !(await said()).includes('looks like a password'); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await said()).toContain('looks like a password');
  expect(await said()).toContain('••••••');
  expect(await said()).not.toContain(secret);
  expect(await everything()).not.toContain(secret);
});

test('what the bot remembers of a Telegram chat has dots, which a ticket would share', async () => {
  const ann = new TelegramChat(doors.telegram, 61, 'Ann');
  await ann.say('12 lunch');
  await ann.hears('lunch');
  await ann.say(`my password is ${secret}`);
  await ann.hears('looks like a password');
  await ann.say('9 taxi');
  await ann.hears('taxi');
  await doors.house.bot.idle();
  const kept = await everything();
  expect(kept).not.toContain(secret);
  expect(kept).toContain('> •••');
});
