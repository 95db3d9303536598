import type { Currency } from '../ledger/money';
import { type Figures, figuresIn } from './figures';

/** The figures of several stretches of one currency as one. */
export function added(currency: Currency, parts: readonly Figures[]): Figures {
  const spending = parts.flatMap(({ categories }) =>
    categories.map(({ category, spent, count, converted }) => ({
      type: 'expense' as const,
      category,
      currency,
      minor: spent,
      count,
      converted,
    })),
  );
  const converted = parts.reduce((total, part) => total + (part.converted ?? 0), 0);
  const sum = (of: 'earned' | 'saved' | 'count') => parts.reduce((total, part) => total + part[of], 0);
  return {
    ...figuresIn(currency, spending),
    earned: sum('earned'),
    saved: sum('saved'),
    count: sum('count'),
    ...(converted > 0 && { converted }),
  };
}
