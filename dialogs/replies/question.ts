import type { Turn } from '../../src/bot/turn';
import type { CategoryBook } from '../../src/ledger/categories';
import { monthOf } from '../../src/ledger/period';
import type { Question } from '../../src/reports/report';

/** How a report counts by category: as the person has merged them. */
export function countedBy(categories: CategoryBook): Pick<Question, 'merged' | 'within'> {
  return { merged: (id) => categories.counted(id), within: (id) => categories.within(id) };
}

/** What a message asks of a report: the period it names, or this month; the category it names, or all. */
export function questionOf({ meaning, person, today, categories }: Turn): Question {
  const category = meaning.category?.value;
  return {
    ledgerId: person.ledgerId,
    currency: person.currency,
    period: meaning.period?.value ?? meaning.days[0] ?? monthOf(today),
    categories: category ? categories.within(category) : undefined,
    ...countedBy(categories),
  };
}
