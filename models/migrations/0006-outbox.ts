import type { mongo } from 'mongoose';
import type { Migration } from './migration';

const INDEXES: Readonly<Record<string, readonly mongo.IndexDescription[]>> = {
  notices: [
    // What is due next; few wait, and those that are done are not in it.
    { name: 'due', key: { due: 1 }, partialFilterExpression: { due: { $exists: true } } },
    { name: 'by-person', key: { personId: 1, due: 1 } },
    { name: 'spoken-for', key: { by: 1 }, partialFilterExpression: { by: { $exists: true } } },
    { name: 'done', key: { done: 1 }, partialFilterExpression: { done: { $exists: true } } },
    { name: 'failed', key: { failed: -1 }, partialFilterExpression: { failed: { $exists: true } } },
  ],
};

/** Notices until they are told. Jobs and suppressed addresses are found by their key alone. */
export const outbox: Migration = {
  version: 6,
  async run(connection) {
    for (const [collection, indexes] of Object.entries(INDEXES))
      await connection.collection(collection).createIndexes([...indexes]);
  },
};
