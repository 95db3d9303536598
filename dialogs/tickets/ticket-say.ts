import type { Intent } from '../../src/bot/intent';
import { keyOf } from '../../src/ledger/key';
import type { Desk } from '../../src/tickets/desk';
import { LONGEST_TEXT, numberIn } from './number-in';
import { refused } from './refused';

interface Slots {
  readonly number: number;
  /** They asked for a person again: it is said that one ticket is open. */
  readonly known?: boolean;
  readonly text?: string;
}

/** The button under an answer, or a second "talk to a human": what the customer adds to their ticket. */
export function ticketSay({ tickets }: Desk): Intent<Slots> {
  return {
    id: 'ticket-say',
    begin: ({ press }) => ({ number: numberIn(press?.with) }),
    ask: ({ number, known, text }) =>
      text === undefined
        ? { slot: 'words', sentence: known ? 'ticket.add' : 'ticket.say', values: { number } }
        : undefined,
    take: (slots, { value }) => ({ ...slots, text: value.slice(0, LONGEST_TEXT) }),
    fulfil: async ({ number, text = '' }, turn) => {
      const done = await tickets.say(number, turn.person, { key: keyOf(turn.source), text }, turn.now);
      turn.reply(
        'refused' in done ? refused(done, number) : { lines: [{ sentence: 'ticket.sent', values: { number } }] },
      );
    },
  };
}
