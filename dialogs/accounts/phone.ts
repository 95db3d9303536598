import type { Intent } from '../../src/bot/intent';
import type { AccountMeans } from './means';

/** A shared contact of one's own: the number goes to the account; who has none is told that it is kept nowhere. */
export function phone({ setPhone }: AccountMeans): Intent<{ number?: string }> {
  return {
    id: 'phone',
    begin: ({ press }) => ({ number: press?.with }),
    fulfil: async ({ number }, turn) => {
      const kept = number !== undefined && (await setPhone(turn.person, number));
      turn.reply({ lines: [{ sentence: kept ? 'account.phone' : 'account.phone-needs-account' }] });
    },
  };
}
