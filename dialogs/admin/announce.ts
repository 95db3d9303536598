import type { Intent } from '../../src/bot/intent';
import type { Turn } from '../../src/bot/turn';
import { keyOf } from '../../src/ledger/key';
import type { Desk } from '../../src/tickets/desk';
import { yesOrNo } from '../accounts/yes-or-no';
import { LONGEST_TEXT } from '../tickets/number-in';

interface Slots {
  readonly text?: string;
  readonly people?: number;
  readonly sure?: string;
}

const MINUTE = 60_000;

/** "tell everybody …": shown as it will be read, asked once more, and told within minutes; the next one an hour later. */
export function announce({ announcements, counts }: Desk): Intent<Slots> {
  return {
    id: 'announce',
    begin: ({ meaning }) => ({ text: wholeOf(meaning) }),
    ask: ({ text, people, sure }) => {
      if (text === undefined) return { slot: 'words', sentence: 'announce.ask' };
      return people !== undefined && !sure ? yesOrNo('announce.sure', { text, count: people }) : undefined;
    },
    take: (slots, { value }) =>
      slots.text === undefined ? { ...slots, text: value.slice(0, LONGEST_TEXT) } : { ...slots, sure: value },
    fulfil: async (slots, turn) => {
      const { text = '', people, sure } = slots;
      if (people === undefined)
        return turn.follow({ id: 'announce', slots: { text, people: (await counts()).people } satisfies Slots });
      if (sure !== 'yes') return turn.reply({ lines: [{ sentence: 'account.unchanged' }] });
      const done = await announcements.announce(keyOf(turn.source), text, turn.person, turn.now);
      turn.reply({
        lines: [
          done === 'begun'
            ? { sentence: 'announce.begun' }
            : { sentence: 'announce.wait', values: { minutes: Math.ceil(done.waitMs / MINUTE) } },
        ],
      });
    },
  };
}

/** As it was written, with its last full stop. */
function wholeOf({ what, text }: Turn['meaning']): string | undefined {
  return what && text.slice(text.indexOf(what));
}
