import { filterOf } from './filter-of';
import { type Named, namedSums } from './named-sums';
import type { Report } from './report';

/** "What did the holiday cost?" An entry with two tags counts in both, so the tags may add up to more than was spent. */
export const byTag: Report<Named> = {
  id: 'by-tag',
  async run(question, books) {
    const totals = await books.totals(question.ledgerId, filterOf(question), 'tag');
    return { period: question.period, currencies: namedSums(totals, question.currency, ({ tag }) => tag) };
  },
};
