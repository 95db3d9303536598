import type { Intent } from '../../src/bot/intent';
import type { Desk } from '../../src/tickets/desk';

/** "/counts": how many there are of what, and of nobody what. */
export function counts({ counts: count }: Desk): Intent {
  return {
    id: 'counts',
    begin: () => ({}),
    fulfil: async (_slots, turn) => {
      const { people, accounts, waiting, tickets } = await count();
      const taken = [...tickets.open.values()].reduce((sum, one) => sum + one, 0);
      turn.reply({
        lines: [
          { sentence: 'counts.people', values: { people, accounts } },
          {
            sentence: 'counts.tickets',
            values: {
              open: taken + tickets.unassigned,
              free: tickets.unassigned,
              closed: tickets.closed,
              rated: tickets.stars === undefined ? 'no' : 'yes',
              stars: (tickets.stars ?? 0).toFixed(1),
            },
          },
          { sentence: 'counts.waiting', values: { count: waiting } },
        ],
      });
    },
  };
}
