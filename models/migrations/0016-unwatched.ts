import type { Migration } from './migration';

/** Entries that limits still have to have their say on: few, and only while a turn is under way. */
export const unwatched: Migration = {
  version: 16,
  async run(connection) {
    await connection
      .collection('entries')
      .createIndex(
        { 'unwatched.at': 1 },
        { name: 'unwatched', partialFilterExpression: { 'unwatched.at': { $exists: true } } },
      );
  },
};
