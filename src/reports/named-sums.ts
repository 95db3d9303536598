import type { Currency } from '../ledger/money';
import type { Period } from '../ledger/period';
import type { Total } from '../ledger/ports';

/** What was spent under one name, in minor units; refunds are taken off. */
export interface NamedSum {
  readonly name: string;
  readonly spent: number;
  readonly count: number;
  /** How many of them were converted at the rate of their day; absent where none was. */
  readonly converted?: number;
}

export interface Named {
  readonly period: Period;
  /** The costliest names first; the person's own currency first, always there. */
  readonly currencies: readonly { readonly currency: Currency; readonly names: readonly NamedSum[] }[];
}

/** Spending by a name that people write in their own ways: "Lidl" and "lidl" are one, called as it is written most. */
export function namedSums(
  totals: readonly Total[],
  own: Currency,
  nameOf: (total: Total) => string | undefined,
): Named['currencies'] {
  const spending = totals.filter(({ type }) => type === 'expense' || type === 'refund');
  const others = new Set(spending.map(({ currency }) => currency).sort());
  others.delete(own);
  return [own, ...others].map((currency) => ({
    currency,
    names: sumsIn(
      spending.filter((total) => total.currency === currency),
      nameOf,
    ),
  }));
}

function sumsIn(totals: readonly Total[], nameOf: (total: Total) => string | undefined): readonly NamedSum[] {
  const sums = new Map<string, NamedSum & { readonly spellings: Map<string, number> }>();
  for (const total of totals) {
    const name = nameOf(total);
    if (name === undefined) continue;
    const key = sameName(name);
    const { spent = 0, count = 0, converted = 0, spellings = new Map<string, number>() } = sums.get(key) ?? {};
    spellings.set(name, (spellings.get(name) ?? 0) + total.count);
    const minor = total.type === 'refund' ? -total.minor : total.minor;
    const more = converted + (total.converted ?? 0);
    sums.set(key, { name, spent: spent + minor, count: count + total.count, spellings, converted: more });
  }
  return [...sums.values()]
    .map(({ spellings, spent, count, converted = 0 }) => ({
      name: mostWritten(spellings),
      spent,
      count,
      ...(converted > 0 && { converted }),
    }))
    .sort((a, b) => b.spent - a.spent || (a.name < b.name ? -1 : 1));
}

/** What two spellings of one name have in common. */
export function sameName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function mostWritten(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]![0];
}
