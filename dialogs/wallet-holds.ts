import type { PersonStore } from '../src/accounts/person';
import type { Intent } from '../src/bot/intent';
import { money } from '../src/ledger/money';
import { refusal } from './plan';
import { walletName } from './replies/wallet-name';

interface Slots {
  readonly wallet?: string;
  readonly amount?: string;
  readonly currency?: string;
}

/** "my cash is 120": from here on the wallet's balance is counted. Said again, it is counted anew. */
export function walletHolds(people: PersonStore): Intent<Slots> {
  return {
    id: 'wallet-holds',
    begin: ({ meaning: { wallet, amounts } }) => ({
      wallet,
      amount: amounts[0]?.value,
      currency: amounts[0]?.currency ?? undefined,
    }),
    fulfil: async ({ wallet, amount = '', currency }, turn) => {
      const { person, today, now } = turn;
      const held = money(amount, currency ?? person.currency);
      if (wallet === undefined) return turn.reply({ lines: [{ sentence: 'not-understood' }] });
      if ('refused' in held)
        return turn.reply(refusal(held.refused, { amount, currency: currency ?? person.currency, day: today }));
      const holding = { ...held, wallet, day: today, at: now };
      turn.become(
        await people.change(person.id, ({ holds = [] }) => ({
          holds: [...holds.filter((one) => one.wallet !== wallet), holding],
        })),
      );
      turn.reply({ lines: [{ sentence: 'wallet.holds', values: { wallet: walletName(wallet), amount: held } }] });
    },
  };
}
