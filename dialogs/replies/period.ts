import { periodWords } from '../../src/languages/period-words';
import type { Day } from '../../src/ledger/period';
import type { Question } from '../../src/reports/report';

export { periodWords };

/** The days a question is about, and the category where it names one: "last month on Food & drink". */
export function askedWords({ period, categories = [] }: Pick<Question, 'period' | 'categories'>, today: Day) {
  const [category] = categories;
  const days = periodWords(period, today);
  return category === undefined
    ? days
    : ({ say: 'period.of', with: { period: days, category: { category } } } as const);
}
