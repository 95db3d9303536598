import type { House } from '../../src/compose';
import { createLog } from '../../src/log';
import { MovingClock, play } from '../conversations/play';
import { readTranscript } from '../conversations/transcript';
import { aHouse } from '../support/house';

/** Words, amounts and names that stand nowhere but in what a person says. */
const MARKED = ['zanzibarbecue', 'quixotaxi', '4711', '8812', 'ottoline'];
const CONVERSATION = `# a conversation
language: en

as: ottoline
> 47.11 zanzibarbecue
> quixotaxi 88.12 yesterday #quixotag
> the quixotaxi was 88.13
> how much this month?
> show my last 10
> my currency is EUR
> zanzibarbecue
> cancel
> ${'zanzibarbecue '.repeat(400)}
file: zanzibarbecue.png
> undo
`;

const lines: string[] = [];
const clock = new MovingClock();
let house: House;

beforeAll(async () => {
  const log = createLog('trace', { write: (line) => void lines.push(line) });
  house = await aHouse(clock.now, { currency: 'EUR', file: '_logs', log });
});
afterAll(() => house.close());

it('says nothing of what people write, not even when a turn fails', async () => {
  await play(readTranscript(CONVERSATION), house, clock, 'logs');
  const { database } = house;
  const run = jest.spyOn(database, 'run').mockImplementation(async () => {
    throw Object.assign(new Error('cannot write 47.11 zanzibarbecue of ottoline'), { document: 'zanzibarbecue' });
  });
  await play(readTranscript('# broken\n\nas: ottoline\n> 47.11 zanzibarbecue\n'), house, clock, 'logs-broken');
  run.mockRestore();
  const failed = lines.filter((line) => line.includes('a turn failed'));
  expect(failed).toHaveLength(1);
  // By its number the line is found that tells where it happened.
  expect(JSON.parse(failed[0]!)).toMatchObject({
    turn: expect.any(String),
    err: { type: 'Error', at: expect.any(Array) },
  });
  expect(lines.filter((line) => MARKED.some((word) => line.toLowerCase().includes(word)))).toEqual([]);
});
