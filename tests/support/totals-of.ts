import type { Entry } from '../../src/ledger/entry';
import { countedOf } from '../../src/ledger/pinned';
import type { Total, TotalsBy } from '../../src/ledger/ports';
import { exactSum } from '../../src/ledger/sum-too-large';

/** Totals as plain arithmetic over entries: what the port means. */
export function totalsOf(entries: readonly Entry[], by: TotalsBy = 'category'): readonly Total[] {
  const totals = new Map<string, Total>();
  for (const entry of entries) {
    for (const apart of apartBy(entry, by)) {
      const { type, category, money } = entry;
      const counted = countedOf(entry);
      const key = JSON.stringify([type, category, counted.currency, by === 'month' ? apart.day!.slice(0, 7) : apart]);
      const { minor = 0, count = 0, converted = 0, day = apart.day } = totals.get(key) ?? {};
      const sum = { minor: minor + counted.minor, count: count + 1 };
      const more = converted + Number(counted.currency !== money.currency);
      const says = {
        type,
        category,
        currency: counted.currency,
        ...sum,
        ...apart,
        ...(by === 'month' && { day: [day!, apart.day!].sort()[0]! }),
      };
      totals.set(key, more > 0 ? { ...says, converted: more } : says);
    }
  }
  for (const { minor } of totals.values()) exactSum(minor);
  return [...totals.values()];
}

function apartBy({ day, payee, tags, wallet }: Entry, by: TotalsBy): readonly Partial<Total>[] {
  if (by === 'day' || by === 'month') return [{ day }];
  if (by === 'payee') return [payee === undefined ? {} : { payee }];
  if (by === 'wallet') return [wallet === undefined ? {} : { wallet }];
  return by === 'tag' ? tags.map((tag) => ({ tag })) : [{}];
}
