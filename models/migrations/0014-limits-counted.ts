import type { mongo } from 'mongoose';
import type { Migration } from './migration';

/** What a sum by type, category, currency and day needs, besides what the entries are found by. */
const SUMMED = { day: 1, type: 1, category: 1, currency: 1, countedCurrency: 1, countedMinor: 1 } as const;

const INDEXES: readonly mongo.IndexDescription[] = [
  {
    name: 'by-wallet-counted',
    key: { ledgerId: 1, live: 1, wallet: 1, ...SUMMED },
    partialFilterExpression: { wallet: { $exists: true } },
  },
  {
    // Of entries that have a tag, which are few.
    name: 'by-tag-counted',
    key: { ledgerId: 1, live: 1, tags: 1, ...SUMMED },
    partialFilterExpression: { tags: { $gt: '' } },
  },
];

/** Limits on a wallet or a tag are summed up at every entry they touch: from an index alone. */
export const limitsCounted: Migration = {
  version: 14,
  async run(connection) {
    await connection.collection('entries').createIndexes([...INDEXES]);
  },
};
