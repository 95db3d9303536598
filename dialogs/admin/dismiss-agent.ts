import type { Intent } from '../../src/bot/intent';
import type { Desk } from '../../src/tickets/desk';

interface Slots {
  readonly who: string;
}

/** "remove agent Bob": by name or address; what they had taken is free again. */
export function dismissAgent({ staff }: Desk): Intent<Slots> {
  return {
    id: 'dismiss-agent',
    begin: ({ meaning }) => ({ who: meaning.what ?? '' }),
    fulfil: async ({ who }, turn) => {
      const wanted = who.trim().toLowerCase();
      const found = (await staff.all()).filter(
        ({ name = '', email = '' }) => name.toLowerCase() === wanted || email.toLowerCase() === wanted,
      );
      const [one] = found;
      const done = one && found.length === 1 && (await staff.dismiss(one.id, turn.person, turn.now));
      turn.reply({
        lines: [{ sentence: done ? 'agent.dismissed' : 'agent.none', values: { name: one?.name || who } }],
      });
    },
  };
}
