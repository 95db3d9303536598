import type { mongo } from 'mongoose';
import type { Migration } from './migration';

const INDEXES: Readonly<Record<string, readonly mongo.IndexDescription[]>> = {
  people: [{ name: 'by-role', key: { role: 1 }, partialFilterExpression: { role: { $exists: true } } }],
  tickets: [
    { name: 'by-number', key: { number: 1 }, unique: true },
    // The queue, the oldest first, and how many wait for whom.
    { name: 'queue', key: { state: 1, agent: 1, openedAt: 1 } },
    { name: 'by-person', key: { personId: 1, state: 1 } },
  ],
  announcements: [{ name: 'open', key: { open: 1 }, partialFilterExpression: { open: true } }],
};

/** Agents and admins, what people ask them, and what is told to all. */
export const rolesAndTickets: Migration = {
  version: 8,
  async run(connection) {
    for (const [collection, indexes] of Object.entries(INDEXES))
      await connection.collection(collection).createIndexes([...indexes]);
  },
};
