import type { Intent } from '../../src/bot/intent';
import type { AccountMeans } from './means';

/** "export my data": everything that is stored of the person, as one file. */
export function myData({ exported }: AccountMeans): Intent {
  return {
    id: 'my-data',
    begin: () => ({}),
    fulfil: async (_slots, turn) => {
      const bytes = await exported(turn.person, turn.now);
      turn.reply({
        lines: [{ sentence: 'account.exported' }],
        file: { name: `outlay-${turn.today}.zip`, contentType: 'application/zip', bytes },
      });
    },
  };
}
