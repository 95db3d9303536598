import type { Migration } from './migration';

/** Files that are being taken in, and what people began to say and have not finished. */
export const importsAndDrafts: Migration = {
  version: 4,
  async run(connection) {
    await connection.collection('imports').createIndexes([{ name: 'by-state', key: { state: 1, createdAt: 1 } }]);
    await connection
      .collection('drafts')
      .createIndexes([{ name: 'open', key: { ledgerId: 1, by: 1, state: 1, createdAt: -1 } }]);
  },
};
