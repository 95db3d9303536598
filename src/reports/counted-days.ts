import { addDays, type Day, type Period } from '../ledger/period';
import type { Books, Question } from './report';
import { soFar } from './so-far';

const FIRST: Day = '0001-01-01';

/**
 * The days an average is taken over: those that have happened, from the first on which anything was recorded. Somebody who
 * began in September has no average of twelve months in December.
 */
export async function countedDays(question: Question, books: Books): Promise<Period> {
  const { ledgerId, period, today } = question;
  const { to } = soFar(period, today);
  const before = { period: { from: FIRST, to: addDays(period.from, -1) } };
  const [earlier] = period.from > FIRST ? await books.list(ledgerId, before, 1) : [];
  if (earlier) return { from: period.from, to };
  const totals = await books.totals(ledgerId, { period }, 'day');
  const [first] = [...totals.map(({ day }) => day!), to].sort();
  return { from: first!, to };
}
