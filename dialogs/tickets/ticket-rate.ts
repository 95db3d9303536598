import type { Intent } from '../../src/bot/intent';
import type { Desk } from '../../src/tickets/desk';

/** The stars under a closed ticket; pressed again, the last count. */
export function ticketRate({ tickets }: Desk): Intent<{ number: number; count: number }> {
  return {
    id: 'ticket-rate',
    begin: ({ press }) => {
      const [number = 0, count = 0] = (press?.with ?? '').split(' ').map(Number);
      return { number, count };
    },
    fulfil: async ({ number, count }, turn) => {
      const done = await tickets.rate(number, turn.person, count);
      turn.reply({ lines: [{ sentence: done ? 'ticket.rated' : 'button-stale' }] });
    },
  };
}
