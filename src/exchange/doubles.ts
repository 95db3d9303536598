import type { EntryDraft } from '../ledger/entry';
import type { AmountsOn } from '../ledger/ports';
import type { PlannedRow } from './planned-rows';

/** How often the ledger held each day, type and amount before the file came. */
export type There = ReadonlyMap<string, number>;

export function thereOf(amounts: readonly AmountsOn[]): Map<string, number> {
  const there = new Map<string, number>();
  for (const { day, type, currency, minor, count } of amounts) {
    const key = keyOf({ day, type, money: { currency, minor } });
    there.set(key, (there.get(key) ?? 0) + count);
  }
  return there;
}

/**
 * Tells, row after row from the first, whether a row is there already: in the file, word for word, or in the ledger, by day, type and
 * amount. The ledger's one coffee for 3.50 makes one of the file's two a double and not both. The same file answers the same.
 */
export class Doubles {
  private readonly seen = new Map<string, number>();
  private readonly said = new Set<string>();

  constructor(private readonly there: There) {}

  has({ draft, says }: PlannedRow): 'file' | 'ledger' | undefined {
    if ('refused' in draft) return undefined;
    if (this.said.has(says)) return 'file';
    this.said.add(says);
    const key = keyOf(draft);
    const nth = this.seen.get(key) ?? 0;
    this.seen.set(key, nth + 1);
    return nth < (this.there.get(key) ?? 0) ? 'ledger' : undefined;
  }
}

function keyOf({ day, type, money }: Pick<EntryDraft, 'day' | 'type' | 'money'>): string {
  return `${day} ${type} ${money.currency} ${money.minor}`;
}
