import type { Migration } from './migration';

/** Who the clock looks at next, and who is known to have no limits. Limits themselves are found by their ledger's id. */
export const limitsAndRounds: Migration = {
  version: 5,
  async run(connection) {
    const people = connection.collection('people');
    await people.updateMany({ due: { $exists: false } }, [{ $set: { due: '$createdAt' } }]);
    await people.createIndexes([
      { name: 'by-due', key: { due: 1, _id: 1 } },
      { name: 'by-unlimited', key: { unlimited: 1 }, sparse: true },
    ]);
  },
};
