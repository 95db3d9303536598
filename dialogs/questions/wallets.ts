import { byWallet } from '../../src/reports/by-wallet';
import { periodWords } from '../replies/period';
import { walletName } from '../replies/wallet-name';
import { asks } from './asked-of';
import type { Answer } from './question';

/** "Cash or card this month?": what was spent with each wallet. */
export const wallets: Answer = {
  id: 'wallets',
  async answer(asked, turn, { books }) {
    const period = periodWords(asked.period, turn.today);
    const { currencies } = await byWallet.run(asked, books);
    const lines = currencies.flatMap(({ currency, names }) =>
      names.map(({ name, spent, count, converted }) => ({
        sentence: 'wallet.line' as const,
        values: { wallet: walletName(name), amount: { minor: spent, currency, about: converted !== undefined }, count },
      })),
    );
    if (lines.length === 0) return { lines: [{ sentence: 'wallets.none', values: { period } }] };
    return {
      lines: [{ sentence: 'wallets.title', values: { period } }, ...lines],
      buttons: [...asks('button.biggest', 'biggest', asked), ...asks('button.report', 'overview', asked)],
    };
  },
};
