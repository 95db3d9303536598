import type { Migration } from './migration';

/** The collections and indexes of the first version. */
export const firstCollections: Migration = {
  version: 1,
  async run(connection) {
    await connection.collection('entries').createIndexes([
      {
        // Lists in their order, and all totals without reading an entry. `undoneBy` is '' while an entry counts.
        name: 'by-day',
        key: {
          ledgerId: 1,
          undoneBy: 1,
          day: -1,
          createdAt: -1,
          place: 1,
          type: 1,
          category: 1,
          currency: 1,
          minor: 1,
        },
      },
      { name: 'newest-of-person', key: { ledgerId: 1, loggedBy: 1, undoneBy: 1, createdAt: -1 } },
    ]);
    await connection
      .collection('people')
      .createIndexes([{ name: 'identity', key: { 'identities.channel': 1, 'identities.user': 1 }, unique: true }]);
  },
};
