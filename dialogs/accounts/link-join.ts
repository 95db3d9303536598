import type { Ask, Intent } from '../../src/bot/intent';
import type { PairSlots } from './link';
import type { AccountMeans } from './means';
import { yesOrNo } from './yes-or-no';

/** Who shows a code sees what will happen and says yes; then the other chat is asked. */
export function linkJoin({ linking, tell }: AccountMeans): Intent<PairSlots> {
  return {
    id: 'link-join',
    begin: () => ({ code: '', name: '', channel: '', there: 0, here: 0, stays: false, sure: 'no' }),
    ask: (slots) => (slots.sure ? undefined : askPair(slots)),
    take: (slots, { value }) => ({ ...slots, sure: value }),
    fulfil: async ({ code, sure }, turn) => {
      if (sure !== 'yes') return turn.reply({ lines: [{ sentence: 'account.unchanged' }] });
      const met = await linking.accept(code, turn.person, turn.now);
      if (!('into' in met)) return turn.reply({ lines: [{ sentence: 'link.unknown' }] });
      const asked = met.into.id === turn.person.id ? met.other : met.into;
      await tell(asked.id, `link:${code}`, 'link.agree', { do: 'link' });
      turn.reply({ lines: [{ sentence: 'link.wait-other' }] });
    },
  };
}

/** Whom it is joined to, how many entries meet, which ledger goes on, and that it can be taken back. */
export function askPair({ name, channel, there, here, stays }: PairSlots): Ask {
  return yesOrNo('link.ask', {
    channel: { say: 'chat.name', with: { channel } },
    name: name || '?',
    there,
    here,
    sum: there + here,
    stays: stays ? 'here' : 'there',
  });
}
