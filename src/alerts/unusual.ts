import type { Entry } from '../ledger/entry';
import type { Money } from '../ledger/money';
import { countedOf } from '../ledger/pinned';
import type { Alert } from './alert';

/** A new entry beside what its category usually costs. */
export interface NewEntry {
  readonly entry: Entry;
  /** The mean of an entry of its category, and how many it is of; absent where there were none. */
  readonly usual?: { readonly mean: Money; readonly count: number };
  /** How many times the mean it must be, of how many entries at least. */
  readonly rule: { readonly times: number; readonly entries: number };
}

/** "€320, usually about €14": an expense that may have lost its decimal point, or is worth a second look. */
export const unusual: Alert<NewEntry> = {
  id: 'unusual',
  check({ entry, usual, rule }) {
    const { id, type, category } = entry;
    const { minor, currency } = countedOf(entry);
    if (type !== 'expense' || !usual || usual.mean.currency !== currency) return undefined;
    if (usual.count < rule.entries || minor < rule.times * usual.mean.minor) return undefined;
    return {
      key: `unusual:${id}`,
      of: `category:${category}`,
      lines: [
        { sentence: 'alert.unusual', values: { category: { category }, amount: entry.money, usual: usual.mean } },
      ],
      buttons: [{ title: 'button.edit', do: 'open', with: id }],
    };
  },
};
