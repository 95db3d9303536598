import type { Turn } from '../../src/bot/turn';
import { monthOf } from '../../src/ledger/period';
import type { Question } from '../../src/reports/report';

/** What a message asks of a report: the period it names, or this month; the category it names, or all. */
export function questionOf({ meaning, person, today }: Turn): Question {
  const category = meaning.category?.value;
  return {
    ledgerId: person.ledgerId,
    currency: person.currency,
    period: meaning.period?.value ?? meaning.days[0] ?? monthOf(today),
    categories: category ? [category] : undefined,
  };
}
