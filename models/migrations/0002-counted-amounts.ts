import type { mongo } from 'mongoose';
import type { Migration } from './migration';

/** What a balance needs, for the wallet that money left or that it came into. */
const MOVED = { day: 1, createdAt: 1, type: 1, currency: 1, minor: 1, countedCurrency: 1, countedMinor: 1 } as const;

const INDEXES: readonly mongo.IndexDescription[] = [
  {
    // Lists in their order, and totals without reading an entry: "by-day", with what each entry counts as.
    name: 'by-day-counted',
    key: {
      ledgerId: 1,
      live: 1,
      day: -1,
      createdAt: -1,
      _id: -1,
      type: 1,
      category: 1,
      currency: 1,
      minor: 1,
      countedCurrency: 1,
      countedMinor: 1,
    },
  },
  {
    name: 'by-wallet',
    key: { ledgerId: 1, live: 1, wallet: 1, ...MOVED },
    partialFilterExpression: { wallet: { $exists: true } },
  },
  {
    name: 'by-to-wallet',
    key: { ledgerId: 1, live: 1, toWallet: 1, ...MOVED },
    partialFilterExpression: { toWallet: { $exists: true } },
  },
];

/** Entries of before counted in their own currency only; those of people who use several are looked at again by the recount. */
export const countedAmounts: Migration = {
  version: 2,
  async run(connection) {
    const entries = connection.collection('entries');
    const recounts = connection.collection<{ _id: string; personId: string }>('recounts');
    await entries.updateMany({ countedMinor: { $exists: false } }, [
      { $set: { countedMinor: '$minor', countedCurrency: '$currency' } },
    ]);
    for await (const { _id, ledgerId } of connection.collection('people').find({}, { projection: { ledgerId: 1 } })) {
      const ask = { $set: { personId: String(_id) } };
      await recounts.updateOne({ _id: ledgerId as string }, ask, { upsert: true });
    }
    await entries.createIndexes([...INDEXES]);
    const old = (await entries.indexes()).some(({ name }) => name === 'by-day');
    // Another process may have been quicker.
    if (old) await entries.dropIndex('by-day').catch(() => {});
  },
};
