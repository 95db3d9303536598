import type { Intent } from '../src/bot/intent';
import type { Reply, Turn } from '../src/bot/turn';
import type { SentenceKey } from '../src/languages/sentences';
import type { Entry } from '../src/ledger/entry';
import type { Ledger } from '../src/ledger/ledger';
import { choicesOf, titleOf } from './find/choice';
import { entryLines } from './replies/recorded';

interface Slots {
  /** Of an entry, or of the message that recorded several. */
  readonly id?: string;
}

/** A number of a list, or the Edit button: shows an entry with what can be done to it; words change it. */
export function open(ledger: Ledger): Intent<Slots> {
  return {
    id: 'open',
    begin: ({ press }) => ({ id: press?.with }),
    fulfil: async ({ id = '' }, turn) => {
      const { ledgerId } = turn.person;
      const entries = id.includes('#') ? await ledger.get(ledgerId, [id]) : await ledger.batch(ledgerId, id);
      const [entry] = entries;
      if (!entry) return turn.reply({ lines: [{ sentence: 'button-stale' }] });
      if (entries.length === 1) return turn.reply(openedReply(entry, turn));
      turn.reply({
        lines: [{ sentence: 'entry.which' }],
        buttons: choicesOf(entries).map((choice) => ({ title: titleOf(choice), do: 'open', with: choice.id })),
        entries: entries.map((one) => one.id),
      });
    },
  };
}

/** The rate an amount was converted at, and of which day it is. */
function rateLine({ money, worth }: Entry): Reply['lines'] {
  if (!worth) return [];
  const values = { from: money.currency, to: worth.currency, rate: { rate: worth.rate }, day: { day: worth.of } };
  return [{ sentence: 'rate.pinned', values }];
}

/** One entry, how words change it, and what buttons do. */
export function openedReply(entry: Entry, turn: Turn, hint: SentenceKey = 'entry.hint'): Reply {
  return {
    lines: [...entryLines([entry], turn), ...rateLine(entry), { sentence: hint }],
    buttons: [
      { title: 'button.delete', do: 'delete', with: entry.id },
      { title: 'button.category', do: 'refile', with: entry.id },
    ],
    entries: [entry.id],
  };
}
