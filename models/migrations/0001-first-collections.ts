import type { mongo } from 'mongoose';
import type { Migration } from './migration';

const INDEXES: Readonly<Record<string, readonly mongo.IndexDescription[]>> = {
  entries: [
    {
      // Lists in their order, and totals without reading an entry.
      name: 'by-day',
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
      },
    },
    { name: 'by-operation', key: { ledgerId: 1, keys: 1 } },
    { name: 'newest-change', key: { ledgerId: 1, 'lastChange.by': 1, 'lastChange.at': -1, 'lastChange.key': -1 } },
    {
      name: 'newest-undo',
      key: { ledgerId: 1, 'lastUndone.by': 1, 'lastUndone.at': -1, 'lastUndone.key': -1 },
      // Few entries are ever undone.
      partialFilterExpression: { 'lastUndone.by': { $exists: true } },
    },
  ],
  people: [{ name: 'by-identity', key: { 'identities.channel': 1, 'identities.user': 1 }, unique: true }],
  'conversation-lines': [
    { name: 'by-activity', key: { conversationId: 1, 'lines.id': 1 }, unique: true },
    { name: 'waiting', key: { waiting: 1 }, sparse: true },
  ],
};

/** The collections and indexes of the first version. */
export const firstCollections: Migration = {
  version: 1,
  async run(connection) {
    for (const [collection, indexes] of Object.entries(INDEXES)) {
      await connection.collection(collection).createIndexes([...indexes]);
    }
  },
};
