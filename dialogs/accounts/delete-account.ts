import type { Intent } from '../../src/bot/intent';
import type { AccountMeans } from './means';
import { yesOrNo } from './yes-or-no';

interface Slots {
  readonly sure?: string;
}

/** "delete my account": said what goes and what stays, asked once more, and then nothing leads to the person any more. */
export function deleteAccount({ leave }: AccountMeans): Intent<Slots> {
  return {
    id: 'delete-account',
    begin: () => ({}),
    ask: ({ sure }) => (sure ? undefined : yesOrNo('account.delete-ask')),
    take: (slots, { value }) => ({ ...slots, sure: value }),
    fulfil: async ({ sure }, turn) => {
      if (sure !== 'yes') return turn.reply({ lines: [{ sentence: 'account.unchanged' }] });
      await leave(turn.person, turn.now);
      turn.reply({ lines: [{ sentence: 'account.deleted' }] });
    },
  };
}
