import type { Intent } from '../../src/bot/intent';
import type { Desk } from '../../src/tickets/desk';
import { stars } from '../../src/tickets/ticket-news';
import { numberIn } from './number-in';
import { refused } from './refused';

/** Solved: its customer is asked how the help was, here or where they are. */
export function ticketClose({ tickets }: Desk): Intent<{ number: number }> {
  return {
    id: 'ticket-close',
    begin: ({ press, meaning }) => ({ number: numberIn(press ? press.with : meaning.what) }),
    fulfil: async ({ number }, turn) => {
      const done = await tickets.close(number, turn.person, turn.now);
      if ('refused' in done) return turn.reply(refused(done, number));
      const own = tickets.isOf(done, turn.person);
      turn.reply({
        lines: [{ sentence: own ? 'ticket.closed' : 'ticket.closed-by-you', values: { number } }],
        buttons: own ? stars(number) : undefined,
      });
    },
  };
}
