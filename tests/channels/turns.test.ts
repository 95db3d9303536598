import type { ChannelHost } from '../../channels/channel';
import { DirectLineAdapter } from '../../channels/direct-line/adapter';
import type { Conversation } from '../../channels/direct-line/conversation';
import type { Said, Unhandled } from '../../channels/direct-line/conversation-log';
import { Conversations } from '../../channels/direct-line/conversations';
import { Turns } from '../../channels/direct-line/turns';
import { memoryConversationLog } from '../support/conversation-log';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** The turns of a web chat whose storage cannot take an answer so many times. */
function failing(times: number) {
  let tries = 0;
  const turn = async () => {
    tries += 1;
    if (tries <= times) throw new Error('the storage does not answer');
  };
  const logged: string[] = [];
  const log = { error: (_fields: object, message: string) => void logged.push(message) };
  const turns = new Turns({ turn } as unknown as DirectLineAdapter, { log } as unknown as ChannelHost);
  return { turns, logged, tries: () => tries };
}

const activity = { id: 'a', type: 'message', text: 'lunch 12' } as Said;

it('what was accepted has its turn again until its answer is written, and then no more', async () => {
  const { turns, logged, tries } = failing(2);
  turns.run(activity);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(tries()).toBe(3);
  expect(logged).toEqual(['a web chat turn failed', 'a web chat turn failed']);
});

it('a message that could not be kept has its turn when it is sent again, also where its first turn has not ended yet', async () => {
  let end = () => {};
  const answered: boolean[] = [];
  const turn: DirectLineAdapter['turn'] = async (_activity, _logic, message) => {
    const owed = await message!.owed;
    answered.push(owed);
    // The first one is slow to give up.
    if (!owed)
      await new Promise<void>((resolve) => {
        end = resolve;
      });
  };
  const turns = new Turns({ turn } as unknown as DirectLineAdapter, { log: {} } as unknown as ChannelHost);
  let away = true;
  const append = async () => {
    if (away) throw new Error('the storage does not answer');
    return { known: [], waiting: [] };
  };
  const conversation = { alone: true, append } as unknown as Conversation;
  await expect(turns.accept(conversation, activity)).rejects.toThrow('does not answer');
  away = false;
  const again = turns.accept(conversation, activity);
  end();
  await again;
  await turns.close();
  expect(answered).toEqual([false, true]);
});

it('what a crash has cut off has its turn, also where it is sent again before the server has found it', async () => {
  const answered: string[] = [];
  const turn: DirectLineAdapter['turn'] = async ({ id }, _logic, message) => {
    if (await message!.owed) answered.push(id!);
  };
  const log = { error: () => undefined };
  const turns = new Turns({ turn } as unknown as DirectLineAdapter, { log } as unknown as ChannelHost);
  let find = (_found: Unhandled[]) => {};
  let tries = 0;
  void turns.takeUp(async () => {
    tries += 1;
    if (tries === 1) throw new Error('the storage does not answer');
    return new Promise((resolve) => {
      find = resolve;
    });
  });
  // The log has it from before the crash.
  const append = async ([said]: readonly Said[]) => ({ known: said!.id === 'a' ? ['a'] : [], waiting: [] });
  const conversation = { alone: true, append } as unknown as Conversation;
  await turns.accept(conversation, activity);
  await turns.accept(conversation, { ...activity, id: 'b' });
  await jest.advanceTimersByTimeAsync(10_000);
  expect(answered).toEqual([]);
  find([{ conversationId: 'c', activity }]);
  await jest.advanceTimersByTimeAsync(0);
  await turns.close();
  expect(answered).toEqual(['a', 'b']);
});

it('but not once it is closed: the next start takes it up', async () => {
  const { turns, tries } = failing(2);
  turns.run(activity);
  await jest.advanceTimersByTimeAsync(1_000);
  await turns.close();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(tries()).toBe(1);
});

it('what a turn has said and could not be written is said later, without a second turn', async () => {
  const log = memoryConversationLog();
  const append = jest.spyOn(log, 'append').mockRejectedValueOnce(new Error('the storage does not answer'));
  const adapter = new DirectLineAdapter(new Conversations(log), () => new Date(0), false);
  const said = { ...activity, conversation: { id: 'c' } } as Said;
  let turns = 0;
  const turn = () =>
    adapter.turn(
      said,
      async (context) => {
        turns += 1;
        await context.sendActivity('Logged.');
      },
      { id: said.id, owed: Promise.resolve(true) },
    );
  await expect(turn()).rejects.toThrow('does not answer');
  await turn();
  expect(turns).toBe(1);
  expect((await log.since('c', 0, 10)).map(({ activity }) => activity.text)).toEqual(['Logged.']);
  expect(append.mock.lastCall?.[3]).toEqual({ handled: ['a'] });
});

it('what the bot keeps of a turn goes behind its reply, also where another line of the chat is being written', async () => {
  const log = memoryConversationLog();
  const conversations = new Conversations(log);
  const steps: string[] = [];
  let release = () => {};
  const append = log.append.bind(log);
  jest.spyOn(log, 'append').mockImplementation(async (id, after, lines, marks) => {
    steps.push(`${lines[0]!.text} is written`);
    if (lines[0]!.text === 'taxi 9') await new Promise<void>((go) => (release = go));
    return append(id, after, lines, marks);
  });
  const adapter = new DirectLineAdapter(conversations, () => new Date(0), false);
  const receive: ChannelHost['receive'] = async (context, _file, _owed, handedOver) => {
    await context.sendActivity('Logged.');
    void handedOver!.then(() => steps.push('the turn is kept'));
  };
  const turns = new Turns(adapter, { receive, log: {} } as unknown as ChannelHost);
  const chat = { conversation: { id: 'c' } };
  const other = conversations.of('c').append([{ ...activity, ...chat, id: 'b', text: 'taxi 9' } as Said]);
  turns.run({ ...activity, ...chat } as Said);
  await jest.advanceTimersByTimeAsync(10);
  expect(steps).toEqual(['taxi 9 is written']);
  release();
  await other;
  await turns.close();
  expect(steps).toEqual(['taxi 9 is written', 'Logged. is written', 'the turn is kept']);
});
