import type { ByCategory } from './by-category';
import { figuresOf } from './figures';
import { filterOf } from './filter-of';
import { mergedTotals } from './merged';
import type { Report } from './report';

/** "How much on pizza?": what the entries came to that say so in their note, payee or tags. */
export const bySaying: Report<ByCategory> = {
  id: 'by-saying',
  async run(question, books) {
    const words = (question.about ?? '').split(/\s+/).filter(Boolean);
    const filter = { ...filterOf(question), types: ['expense', 'refund'] as const, words };
    const totals = words.length > 0 ? await books.totals(question.ledgerId, filter, 'category') : [];
    return { period: question.period, currencies: figuresOf(mergedTotals(totals, question), question.currency) };
  },
};
