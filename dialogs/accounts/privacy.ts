import type { Intent } from '../../src/bot/intent';
import type { AccountMeans } from './means';

/** "privacy": what is stored, in a sentence and on a page. */
export function privacy({ privacyPage }: AccountMeans): Intent {
  return {
    id: 'privacy',
    begin: () => ({}),
    fulfil: async (_slots, turn) =>
      turn.reply({ lines: [{ sentence: 'account.privacy', values: { link: privacyPage } }] }),
  };
}
