import type { Migration } from './migration';

/** Files that are being taken in, and what people began to say and have not finished. */
export const importsAndDrafts: Migration = {
  version: 4,
  async run(connection) {
    await connection.collection('imports').createIndexes([
      { name: 'by-state', key: { state: 1, createdAt: 1 } },
      { name: 'by-ledger', key: { ledgerId: 1 } },
    ]);
  },
};
