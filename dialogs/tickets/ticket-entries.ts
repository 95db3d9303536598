import type { Intent } from '../../src/bot/intent';
import type { Desk } from '../../src/tickets/desk';
import { entryLines } from '../replies/recorded';
import { numberIn } from './number-in';
import { refused } from './refused';

/** The entries that the person shared with this ticket, and no others; that they were looked at is written down. */
export function ticketEntries({ tickets, ledger }: Desk): Intent<{ number: number }> {
  return {
    id: 'ticket-entries',
    begin: ({ press, meaning }) => ({ number: numberIn(press ? press.with : meaning.what) }),
    fulfil: async ({ number }, turn) => {
      const seen = await tickets.entriesOf(number, turn.person, turn.now);
      if ('refused' in seen) return turn.reply(refused(seen, number));
      const entries = seen.entries.length > 0 ? await ledger.get(seen.ledgerId, seen.entries) : [];
      turn.reply({
        lines: [
          { sentence: entries.length > 0 ? 'ticket.entries' : 'ticket.no-entries', values: { name: seen.name || '?' } },
          ...entryLines(entries, turn),
        ],
        buttons: [{ title: 'button.ticket-answer', do: 'ticket-answer', with: String(number) }],
      });
    },
  };
}
