import { filterOf } from './filter-of';
import { type Named, namedSums } from './named-sums';
import type { Report } from './report';

/** "What did I pay with?" Entries that name no wallet are left out; a transfer is no spending. */
export const byWallet: Report<Named> = {
  id: 'by-wallet',
  async run(question, books) {
    const totals = await books.totals(question.ledgerId, filterOf(question), 'wallet');
    return { period: question.period, currencies: namedSums(totals, question.currency, ({ wallet }) => wallet) };
  },
};
