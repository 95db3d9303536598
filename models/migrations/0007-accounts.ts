import type { mongo } from 'mongoose';
import type { Migration } from './migration';

const INDEXES: Readonly<Record<string, readonly mongo.IndexDescription[]>> = {
  people: [
    { name: 'by-home', key: { home: 1 } },
    { name: 'by-whom-they-are', key: { is: 1 }, partialFilterExpression: { is: { $exists: true } } },
    { name: 'left', key: { leftAt: 1 }, partialFilterExpression: { leftAt: { $exists: true } } },
  ],
  'shared-ledgers': [{ name: 'by-member', key: { 'members.person': 1, kind: 1, createdAt: 1 } }],
  codes: [
    { name: 'by-person', key: { personId: 1, kind: 1, expiresAt: -1 } },
    { name: 'expired', key: { expiresAt: 1 } },
  ],
  joins: [
    { name: 'by-main', key: { into: 1, agreedAt: -1 } },
    { name: 'open', key: { open: 1 }, partialFilterExpression: { open: true } },
  ],
  accounts: [
    {
      name: 'by-email',
      key: { email: 1 },
      unique: true,
      // An address belongs to whom has shown that they read its mail.
      partialFilterExpression: { email: { $exists: true } },
    },
  ],
  devices: [{ name: 'by-person', key: { personId: 1, usedAt: -1 } }],
  attempts: [{ name: 'by-time', key: { at: 1 } }],
  audit: [{ name: 'by-person', key: { personId: 1, at: -1 } }],
  'conversation-states': [
    { name: 'by-person', key: { personId: 1 }, partialFilterExpression: { personId: { $exists: true } } },
  ],
};

/** Accounts, devices, codes, shared ledgers; every person has a ledger of their own beside the one they log to. */
export const accounts: Migration = {
  version: 7,
  async run(connection) {
    await connection.collection('people').updateMany({ home: { $exists: false } }, [{ $set: { home: '$ledgerId' } }]);
    for (const [collection, indexes] of Object.entries(INDEXES)) {
      await connection.collection(collection).createIndexes([...indexes]);
    }
  },
};
