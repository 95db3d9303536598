import type { Intent } from '../../src/bot/intent';
import { nameOf } from './ledgers';
import type { AccountMeans } from './means';

/** "leave this ledger": what was logged there stays there. */
export function leaveLedger({ sharing }: AccountMeans): Intent {
  return {
    id: 'leave-ledger',
    begin: () => ({}),
    fulfil: async (_slots, turn) => {
      const { shared } = turn.here;
      if (!shared) return turn.reply({ lines: [{ sentence: 'ledger.leave-own' }] });
      await sharing.leave(shared, turn.person, turn.now);
      turn.reply({ lines: [{ sentence: 'ledger.left', values: { ledger: nameOf(shared) } }] });
    },
  };
}
