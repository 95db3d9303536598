import type { Intent } from '../src/bot/intent';
import type { Ledger } from '../src/ledger/ledger';
import { byCategory } from '../src/reports/by-category';
import type { Question } from '../src/reports/report';
import { periodWords } from './replies/period';
import { questionOf } from './replies/question';
import { walletBalance } from './wallet-balance';

/** "what is left this month?": income less spending, one line a currency. */
export function balance(ledger: Ledger): Intent<Question & { readonly wallet?: string }> {
  return {
    id: 'balance',
    begin: (turn) => ({ ...questionOf(turn), wallet: turn.meaning.wallet }),
    fulfil: async ({ wallet, ...question }, turn) => {
      if (wallet !== undefined) return turn.reply(await walletBalance(wallet, turn, ledger));
      const { currencies } = await byCategory.run(question, ledger);
      const period = periodWords(question.period, turn.today);
      turn.reply({
        lines: currencies.map(({ currency, earned, spent, saved, converted }) => ({
          sentence: 'balance.total',
          values: {
            period,
            earned: { minor: earned, currency, about: converted !== undefined },
            spent: { minor: spent, currency, about: converted !== undefined },
            left: { minor: saved, currency, about: converted !== undefined },
          },
        })),
      });
    },
  };
}
