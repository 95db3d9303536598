import type { Said } from '../../channels/direct-line/conversation-log';
import { ConversationLogStore } from '../../models/conversation-log';
import { memoryConversationLog } from '../support/conversation-log';
import { testDatabase } from '../support/database';
import { conversationLogContract } from './conversation-log.contract';

describe('the web chat in MongoDB', () =>
  conversationLogContract(async () => new ConversationLogStore(await testDatabase())));
describe('the web chat in memory', () => conversationLogContract(async () => memoryConversationLog()));

test('a conversation of years keeps its last thousand lines, and what waits for its turn', async () => {
  const log = new ConversationLogStore(await testDatabase());
  const line = (at: number) => ({ id: `a${at}`, type: 'message', text: `line ${at}` }) as Said;
  let last = 0;
  const say = async (count: number, waits = false) => {
    const lines = Array.from({ length: count }, (_, at) => line(last + at + 1));
    await log.append('c', last, lines, waits ? { unhandled: lines.map(({ id }) => id) } : {});
    last += count;
  };
  await say(1, true);
  while (last < 2_600) await say(100);
  const left = await log.since('c', 0, 10_000);
  expect(left[0]!.sequence).toBe(1);
  expect(left[1]!.sequence).toBeGreaterThan(1_000);
  expect(left[1]!.sequence).toBeLessThanOrEqual(last - 1_000);
  expect(left.at(-1)!.sequence).toBe(last);
  expect(await log.last('c')).toBe(last);
  expect(await log.unhandled()).toHaveLength(1);
});
