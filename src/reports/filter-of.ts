import type { EntryFilter } from '../ledger/ports';
import type { Question } from './report';

/** The entries a question is about. */
export function filterOf({ period, categories }: Question): EntryFilter {
  return categories ? { period, categories } : { period };
}
