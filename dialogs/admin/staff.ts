import type { Intent } from '../../src/bot/intent';
import type { Desk } from '../../src/tickets/desk';

/** "/staff": who works here, and how many tickets each has. */
export function staff({ staff: all, tickets }: Desk): Intent {
  return {
    id: 'staff',
    begin: () => ({}),
    fulfil: async (_slots, turn) => {
      const [people, { open }] = await Promise.all([all.all(), tickets.counts()]);
      turn.reply({
        lines: [
          { sentence: 'staff.title' },
          ...people.map(({ id, name, role = 'customer', email, emailConfirmed }) => ({
            sentence: 'staff.line' as const,
            values: {
              name: name || '?',
              role,
              email: email ?? '',
              mail: email && emailConfirmed ? 'yes' : 'no',
              count: open.get(id) ?? 0,
            },
          })),
          { sentence: 'staff.how' },
        ],
      });
    },
  };
}
