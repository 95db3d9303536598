import type { Intent } from '../../src/bot/intent';
import type { AccountMeans } from './means';

/** "undo the link": the two are apart again, within a day. */
export function unjoin({ linking }: AccountMeans): Intent {
  return {
    id: 'unjoin',
    begin: () => ({}),
    fulfil: async (_slots, turn) => {
      const undone = await linking.undo(turn.person, turn.now);
      turn.reply({ lines: [{ sentence: undone ? 'link.undone' : 'link.undo-late' }] });
    },
  };
}
