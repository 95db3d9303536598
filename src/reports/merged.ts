import type { Total } from '../ledger/ports';
import type { Question } from './report';

/** Totals as the person counts them: what was merged into another category stands under that one. */
export function mergedTotals<Of extends Total>(
  totals: readonly Of[],
  { merged }: Pick<Question, 'merged'>,
): readonly Of[] {
  return merged ? totals.map((total) => ({ ...total, category: merged(total.category) })) : totals;
}
