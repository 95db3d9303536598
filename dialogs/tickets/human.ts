import type { Ask, Intent } from '../../src/bot/intent';
import type { Reply, Turn } from '../../src/bot/turn';
import { keyOf } from '../../src/ledger/key';
import type { Desk } from '../../src/tickets/desk';
import { entryLines } from '../replies/recorded';
import { LONGEST_TEXT } from './number-in';

interface Slots {
  /** Asked once it is known that somebody is there, and that no ticket is open. */
  readonly asks?: boolean;
  readonly text?: string;
  /** What would be shared, as it was when they asked. */
  readonly lines: readonly string[];
  readonly entries: readonly string[];
  readonly share?: string;
}

/** Entries that a dispute can be about at most. */
const MOST_ENTRIES = 5;

/** "talk to a human", "I dispute this": the person writes what it is about, and agrees to what else is seen of them. */
export function human(id: 'human' | 'dispute', { tickets, ledger }: Desk): Intent<Slots> {
  return {
    id,
    begin: ({ lines, about, recent }) => ({
      lines,
      entries: id === 'dispute' ? (about ?? recent).slice(0, MOST_ENTRIES) : [],
    }),
    ask: (slots) => {
      if (!slots.asks) return undefined;
      if (slots.text === undefined) return { slot: 'words', sentence: `${id}.ask` };
      return slots.share || (slots.lines.length === 0 && slots.entries.length === 0) ? undefined : askShare(slots);
    },
    take: (slots, { value }) =>
      slots.text === undefined ? { ...slots, text: value.slice(0, LONGEST_TEXT) } : { ...slots, share: value },
    fulfil: async (slots, turn) => {
      const { person, now } = turn;
      if (!slots.asks) {
        if (!(await tickets.staffed())) return turn.reply({ lines: [{ sentence: 'human.none' }] });
        const open = await tickets.openOf(person);
        if (open) return turn.follow({ id: 'ticket-say', slots: { number: open.number, known: true } });
        if (slots.entries.length > 0) turn.reply(await about(slots.entries, turn));
        return turn.follow({ id, slots: { ...slots, asks: true } satisfies Slots });
      }
      const shared = slots.share === 'share';
      const { number } = await tickets.open({
        id: `${person.id}/${keyOf(turn.source)}`,
        personId: person.id,
        name: person.name ?? '',
        reason: id === 'dispute' ? 'dispute' : 'help',
        text: slots.text ?? '',
        lines: shared ? slots.lines : [],
        entries: shared ? slots.entries : [],
        ledgerId: person.ledgerId,
        openedAt: now,
      });
      turn.reply({ lines: [{ sentence: 'ticket.opened', values: { number } }] });
    },
  };

  async function about(ids: readonly string[], turn: Turn): Promise<Reply> {
    const entries = await ledger.get(turn.person.ledgerId, ids);
    return { lines: [{ sentence: 'dispute.about' }, ...entryLines(entries, turn)] };
  }
}

/** All that would be seen is shown before. */
function askShare({ text = '', lines, entries }: Slots): Ask {
  return {
    slot: 'share',
    sentence: entries.length > 0 ? 'dispute.share' : 'human.share',
    values: { text, with: lines.length > 0 ? 'yes' : 'no', lines: lines.map((line) => `| ${line}`).join('\n') },
    choices: [
      { title: 'button.share', value: 'share' },
      { title: 'button.share-not', value: 'only' },
    ],
  };
}
