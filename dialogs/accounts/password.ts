import type { Intent } from '../../src/bot/intent';

/** Somebody wrote a password: it was not read any further and is kept nowhere. */
export function password(): Intent {
  return {
    id: 'password',
    begin: () => ({}),
    fulfil: async (_slots, turn) => turn.reply({ lines: [{ sentence: 'account.password-told' }] }),
  };
}
