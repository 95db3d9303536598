import type { mongo } from 'mongoose';
import type { Migration } from './migration';

const INDEXES: readonly mongo.IndexDescription[] = [
  { name: 'living', key: { ledgerId: 1, live: 1, createdAt: 1, _id: 1 } },
  { name: 'waiting', key: { ledgerId: 1, by: 1, open: 1, createdAt: 1, _id: 1 } },
  { name: 'by-text', key: { ledgerId: 1, texts: 1 } },
  { name: 'by-operation', key: { ledgerId: 1, keys: 1 } },
  { name: 'newest-change', key: { ledgerId: 1, 'lastChange.by': 1, 'lastChange.at': -1, 'lastChange.key': -1 } },
  {
    name: 'newest-undo',
    key: { ledgerId: 1, 'lastUndone.by': 1, 'lastUndone.at': -1, 'lastUndone.key': -1 },
    partialFilterExpression: { 'lastUndone.by': { $exists: true } },
  },
];

/** What is not in the ledger yet: a bank's messages that wait for a word, and entries without their amount. */
export const drafts: Migration = {
  version: 11,
  async run(connection) {
    await connection.collection('drafts').createIndexes([...INDEXES]);
  },
};
