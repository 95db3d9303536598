import { filterOf } from './filter-of';
import { type Named, namedSums } from './named-sums';
import type { Report } from './report';

/** "Who did I pay most?" Entries that name no payee are left out. */
export const byPayee: Report<Named> = {
  id: 'by-payee',
  async run(question, books) {
    const totals = await books.totals(question.ledgerId, filterOf(question), 'payee');
    return { period: question.period, currencies: namedSums(totals, question.currency, ({ payee }) => payee) };
  },
};
