import type { Intent } from '../../src/bot/intent';
import type { PairSlots } from './link';
import { askPair } from './link-join';
import type { AccountMeans } from './means';

/** The chat that asked for a code sees who showed it, and has the last word. */
export function linkAgree({ linking }: AccountMeans): Intent<PairSlots> {
  return {
    id: 'link-agree',
    begin: () => ({ code: '', name: '', channel: '', there: 0, here: 0, stays: true, sure: 'no' }),
    ask: (slots) => (slots.sure ? undefined : askPair(slots)),
    take: (slots, { value }) => ({ ...slots, sure: value }),
    fulfil: async ({ code, sure }, turn) => {
      if (sure !== 'yes') {
        await linking.decline(code, turn.now);
        return turn.reply({ lines: [{ sentence: 'account.unchanged' }] });
      }
      const person = await linking.agree(code, turn.person, turn.now);
      if (!person) return turn.reply({ lines: [{ sentence: 'link.unknown' }] });
      turn.become(person);
      turn.reply({ lines: [{ sentence: 'link.done' }], buttons: [{ title: 'button.undo-link', do: 'unjoin' }] });
    },
  };
}
