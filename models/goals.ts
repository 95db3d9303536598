import type { Goal } from '../src/ledger/goal';
import type { Database } from './database';
import { KeptCollection, keptSchema } from './kept-collection';

const schema = keptSchema<Goal>('goals');

/** Goals in MongoDB. */
export class MongoGoals extends KeptCollection<Goal> {
  constructor(database: Database) {
    super(database, 'Goal', schema);
  }
}
