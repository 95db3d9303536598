import type { Period } from '../ledger/period';
import type { Total } from '../ledger/ports';
import { figuresIn, figuresOf, type SeriesFigures } from './figures';
import { filterOf } from './filter-of';
import { mergedTotals } from './merged';
import { type Grain, partsOf } from './parts-of';
import type { Books, Question } from './report';

export interface Series {
  readonly period: Period;
  readonly grain: Grain;
  /** One for each currency; the person's own first, always there. */
  readonly currencies: readonly SeriesFigures[];
}

/** One reading of the books, folded into days or months; parts without entries are there with zeros. */
export async function series(question: Question, books: Books, grain: Grain): Promise<Series> {
  const totals = mergedTotals(await books.totals(question.ledgerId, filterOf(question), grain), question);
  const days = totals.map((total) => total.day!);
  const parts = partsOf(question.period, grain, days).map((part) => ({ part, totals: [] as Total[] }));
  let place = 0;
  for (const total of [...totals].sort((a, b) => (a.day! < b.day! ? -1 : 1))) {
    while (parts[place]!.part.to < total.day!) place += 1;
    parts[place]!.totals.push(total);
  }
  const currencies = figuresOf(totals, question.currency).map((figures) => ({
    ...figures,
    parts: parts.map(({ part, totals }) => ({ ...part, ...figuresIn(figures.currency, totals) })),
  }));
  return { period: question.period, grain, currencies };
}
