import type { Entry } from '../../src/ledger/entry';
import type { Total, TotalsBy } from '../../src/ledger/ports';

/** Totals as plain arithmetic over entries: what the port means. */
export function totalsOf(entries: readonly Entry[], by: TotalsBy = 'category'): readonly Total[] {
  const totals = new Map<string, Total>();
  for (const entry of entries) {
    for (const apart of apartBy(entry, by)) {
      const { type, category, money } = entry;
      const key = JSON.stringify([type, category, money.currency, apart]);
      const { minor = 0, count = 0 } = totals.get(key) ?? {};
      const sum = { minor: minor + money.minor, count: count + 1 };
      totals.set(key, { type, category, currency: money.currency, ...sum, ...apart });
    }
  }
  return [...totals.values()];
}

function apartBy({ day, payee, tags }: Entry, by: TotalsBy): readonly Partial<Total>[] {
  if (by === 'day') return [{ day }];
  if (by === 'payee') return [payee === undefined ? {} : { payee }];
  return by === 'tag' ? tags.map((tag) => ({ tag })) : [{}];
}
