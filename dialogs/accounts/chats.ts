import type { Intent } from '../../src/bot/intent';
import { dayAt } from '../../src/ledger/period';
import type { AccountMeans } from './means';

/** "my channels": the chats that lead to this ledger, and how to take one away. */
export function chats({ linking }: AccountMeans): Intent {
  return {
    id: 'chats',
    begin: () => ({}),
    fulfil: async (_slots, turn) => {
      const linked = await linking.chats(turn.person);
      turn.reply({
        lines: [
          { sentence: 'chats.title' },
          ...linked.map(({ channel, createdAt }) => ({
            sentence: 'chats.line' as const,
            values: {
              channel: { say: 'chat.name' as const, with: { channel } },
              day: { day: dayAt(createdAt, turn.person.zone) },
            },
          })),
          { sentence: 'chats.how' },
        ],
      });
    },
  };
}
