import type { mongo } from 'mongoose';
import type { Migration } from './migration';

const KEPT: readonly mongo.IndexDescription[] = [
  { name: 'living', key: { ledgerId: 1, live: 1, createdAt: 1, _id: 1 } },
  { name: 'by-operation', key: { ledgerId: 1, keys: 1 } },
  { name: 'newest-change', key: { ledgerId: 1, 'lastChange.by': 1, 'lastChange.at': -1, 'lastChange.key': -1 } },
  {
    name: 'newest-undo',
    key: { ledgerId: 1, 'lastUndone.by': 1, 'lastUndone.at': -1, 'lastUndone.key': -1 },
    partialFilterExpression: { 'lastUndone.by': { $exists: true } },
  },
];

/** Only those with something to come: the jobs look at the front of these, whoever's they are. */
const DUE: readonly mongo.IndexDescription[] = [
  { name: 'due', key: { due: 1 }, sparse: true },
  { name: 'remind', key: { remind: 1 }, sparse: true },
];

/** What repeats, and what is saved for. */
export const schedulesAndGoals: Migration = {
  version: 3,
  async run(connection) {
    await connection.collection('schedules').createIndexes([...KEPT, ...DUE]);
    await connection.collection('goals').createIndexes([...KEPT]);
  },
};
