import type { Intent } from '../../src/bot/intent';
import type { Desk } from '../../src/tickets/desk';
import { numberIn } from './number-in';
import { refused } from './refused';

/** An agent takes a ticket: from then on they see what was shared, and its customer is told. */
export function ticketTake({ tickets }: Desk): Intent<{ number: number }> {
  return {
    id: 'ticket-take',
    begin: ({ press, meaning }) => ({ number: numberIn(press ? press.with : meaning.what) }),
    fulfil: async ({ number }, turn) => {
      const done = await tickets.assign(number, turn.person, turn.person, turn.now);
      if ('refused' in done) return turn.reply(refused(done, number));
      turn.follow({ id: 'ticket', slots: { number } });
    },
  };
}
