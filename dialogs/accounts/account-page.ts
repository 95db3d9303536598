import type { Intent } from '../../src/bot/intent';
import type { AccountMeans, Page } from './means';

/** "register", "sign in", "make an api token": a link to a page of ours, for this person alone and once. No password is ever asked for in a chat. */
export function accountPage(id: Page, { page, hasAccount }: AccountMeans): Intent {
  return {
    id,
    begin: () => ({}),
    fulfil: async (_slots, turn) => {
      const registered = id === 'register' && (await hasAccount(turn.person));
      const link = await page(registered ? 'sign-in' : id, turn);
      if (!link) return turn.reply({ lines: [{ sentence: 'account.wait' }] });
      const lines = [{ sentence: `account.${registered ? 'sign-in' : id}` as const, values: { link } }];
      turn.reply({ lines: registered ? [{ sentence: 'account.have' }, ...lines] : lines });
    },
  };
}
