import { type Doors, openDoors } from '../hostile/house-with-doors';
import { lunchUpdate } from './lunch-update';
import { randomFrom } from './random-from';
import { shuffled } from './shuffled';

let doors: Doors;
let to: string;

beforeAll(async () => {
  doors = await openDoors();
  to = doors.url + new URL(doors.telegram.webhook!.url).pathname;
});
afterAll(() => doors.close());

const entriesOf = async (chat: number) => {
  const { house } = doors;
  const first = { language: 'en', currency: 'USD', zone: 'UTC', assumed: [], createdAt: house.now() };
  const { ledgerId } = await house.account.people.meet({ channel: 'telegram', user: String(chat) }, first);
  const found = await house.database.connection.collection('entries').find({ ledgerId }).toArray();
  return found.map(({ minor }) => minor as number).sort((one, other) => one - other);
};
const told = (chat: number) =>
  doors.telegram.sent.filter(({ args }) => String(args.chat_id) === String(chat)).map(({ args }) => String(args.text));

it('updates that come twice and in no order are one entry each, and one answer', async () => {
  const [chats, each] = [4, 12];
  const numbers = Array.from({ length: 2 * chats * each }, (_, at) => at % (chats * each));
  const waiting = shuffled(numbers, randomFrom(7));
  const bring = async () => {
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      const minor = 100 + Math.floor(number / chats);
      expect(await doors.telegram.push(lunchUpdate(900 + (number % chats), 1_000 + number, minor), to)).toBe(200);
    }
  };
  await Promise.all(Array.from({ length: 20 }, bring));
  const amounts = Array.from({ length: each }, (_, at) => 100 + at);
  for (let chat = 900; chat < 900 + chats; chat += 1) {
    expect(await entriesOf(chat)).toEqual(amounts);
    expect(told(chat)).toHaveLength(each);
  }
});

it('a message that throws is told sorry once, in its own chat; its sender and others go on', async () => {
  const { ledger } = doors.house;
  const record = ledger.record.bind(ledger);
  const broken = jest.spyOn(ledger, 'record').mockImplementation(async (operation, drafts) => {
    if (drafts.some(({ money }) => money.minor === 666)) throw new Error('poisoned');
    return record(operation, drafts);
  });
  const [ann, ben] = [950, 951];
  await Promise.all([
    ...[
      [1, 100],
      [2, 666],
      [2, 666],
      [3, 300],
    ].map(([number, minor]) => doors.telegram.push(lunchUpdate(ann, 9_000 + number!, minor!), to)),
    ...[4, 5, 6].map((number) => doors.telegram.push(lunchUpdate(ben, 9_000 + number, number * 100), to)),
  ]);
  // Redelivered when it has ended.
  await doors.telegram.push(lunchUpdate(ann, 9_002, 666), to);
  broken.mockRestore();
  expect(told(ann).filter((text) => text.startsWith('Sorry'))).toHaveLength(1);
  expect(told(ann)).toHaveLength(3);
  expect(await entriesOf(ann)).toEqual([100, 300]);
  expect(told(ben).filter((text) => text.startsWith('Sorry'))).toEqual([]);
  expect(await entriesOf(ben)).toEqual([400, 500, 600]);
});
