import type { Intent } from '../../src/bot/intent';
import { keyOf } from '../../src/ledger/key';
import type { Desk } from '../../src/tickets/desk';
import { LONGEST_TEXT, numberIn } from './number-in';
import { refused } from './refused';

interface Slots {
  readonly number: number;
  readonly text?: string;
}

/** What the agent answers; the customer reads it in their own chats and by mail. */
export function ticketAnswer({ tickets }: Desk): Intent<Slots> {
  return {
    id: 'ticket-answer',
    begin: ({ press, meaning }) => ({ number: numberIn(press ? press.with : meaning.what) }),
    ask: ({ number, text }) =>
      text === undefined ? { slot: 'words', sentence: 'ticket.answer-ask', values: { number } } : undefined,
    take: (slots, { value }) => ({ ...slots, text: value.slice(0, LONGEST_TEXT) }),
    fulfil: async ({ number, text = '' }, turn) => {
      const done = await tickets.answer(number, turn.person, { key: keyOf(turn.source), text }, turn.now);
      if ('refused' in done) return turn.reply(refused(done, number));
      turn.reply({
        lines: [{ sentence: 'ticket.answered', values: { number, name: done.name || '?' } }],
        buttons: [{ title: 'button.ticket-close', do: 'ticket-close', with: String(number) }],
      });
    },
  };
}
