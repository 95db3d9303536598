import { Schema } from 'mongoose';
import type { Schedule } from '../src/ledger/schedule';
import type { ScheduleStore } from '../src/ledger/schedules';
import type { Database } from './database';
import { KeptCollection, keptSchema } from './kept-collection';

const schema = keptSchema<Schedule>('schedules', {
  zone: { type: String, required: true },
  done: String,
  waiting: [String],
  answered: Schema.Types.Mixed,
  told: String,
  next: String,
  due: Date,
  remind: Date,
});

/** Schedules in MongoDB. What is due is found by an index that holds only schedules with something to come. */
export class MongoSchedules extends KeptCollection<Schedule> implements ScheduleStore {
  constructor(database: Database) {
    super(database, 'Schedule', schema);
  }

  due(now: Date, most: number): Promise<readonly Schedule[]> {
    return this.find({ due: { $lte: now } }, { due: 1 }, most);
  }

  announced(now: Date, most: number): Promise<readonly Schedule[]> {
    return this.find({ remind: { $lte: now } }, { remind: 1 }, most);
  }

  waiting(ledgerId: string): Promise<readonly Schedule[]> {
    // Among the few that a ledger has; the index of those that live leads to them.
    return this.find({ ledgerId, 'waiting.0': { $exists: true }, live: true }, {}, MOST_WAITING);
  }
}

const MOST_WAITING = 50;
