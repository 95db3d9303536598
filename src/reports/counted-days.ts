import type { Period } from '../ledger/period';
import type { Books, Question } from './report';
import { soFar } from './so-far';

/**
 * The days an average is taken over: those that have happened, from the first on which anything was recorded. Somebody who
 * began in September has no average of twelve months in December.
 */
export async function countedDays({ ledgerId, period, today }: Question, books: Books): Promise<Period> {
  const { to } = soFar(period, today);
  const first = (await books.firstDay(ledgerId)) ?? to;
  const [, from] = [period.from, first].sort();
  const [begun] = [from!, to].sort();
  return { from: begun!, to };
}
