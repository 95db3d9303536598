import type { Period } from '../ledger/period';
import { type Figures, figuresOf } from './figures';
import { filterOf } from './filter-of';
import { mergedTotals } from './merged';
import type { Report } from './report';

export interface ByCategory {
  readonly period: Period;
  /** One for each currency; the person's own first, always there. */
  readonly currencies: readonly Figures[];
}

/** "Where did my money go?": spent, earned, saved, and what each category took. */
export const byCategory: Report<ByCategory> = {
  id: 'by-category',
  async run(question, books) {
    const totals = mergedTotals(await books.totals(question.ledgerId, filterOf(question), 'category'), question);
    return { period: question.period, currencies: figuresOf(totals, question.currency) };
  },
};
