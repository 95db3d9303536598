import type { Intent } from '../../src/bot/intent';
import { nameOf } from './ledgers';
import type { AccountMeans } from './means';
import { yesOrNo } from './yes-or-no';

interface Slots {
  /** Of the invitation. */
  readonly id: string;
  readonly ledger: string;
  readonly role: string;
  readonly from: string;
  readonly sure?: string;
}

/** Who was invited sees to what, by whom, and what the others will see; then they belong to it. */
export function joinLedger({ sharing }: AccountMeans): Intent<Slots> {
  return {
    id: 'join-ledger',
    begin: () => ({ id: '', ledger: '', role: 'look', from: '', sure: 'no' }),
    ask: ({ ledger, role, from, sure }) =>
      sure ? undefined : yesOrNo('ledger.join-ask', { name: from || '?', ledger: nameOf({ name: ledger }), role }),
    take: (slots, { value }) => ({ ...slots, sure: value }),
    fulfil: async ({ id, sure }, turn) => {
      if (sure !== 'yes') return turn.reply({ lines: [{ sentence: 'account.unchanged' }] });
      const ledger = await sharing.join(id, turn.person, turn.now);
      turn.reply({
        lines: [
          ledger ? { sentence: 'ledger.joined', values: { ledger: nameOf(ledger) } } : { sentence: 'link.unknown' },
        ],
      });
    },
  };
}
