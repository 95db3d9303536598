import { type Model, mongo, Schema } from 'mongoose';
import type { JobLeases } from '../src/outbox/job-leases';
import type { Database } from './database';

interface JobDocument {
  readonly _id: string;
  readonly lease?: string;
  readonly until?: Date;
  readonly ran?: Date;
}

const jobSchema = new Schema<JobDocument>(
  { _id: String, lease: String, until: Date, ran: Date },
  { collection: 'jobs', strict: 'throw', versionKey: false },
);

const DUPLICATE = 11_000;

/** Which instance runs a job, a document a job. Leases end by the database's clock, as instances may differ in theirs. */
export class MongoJobLeases implements JobLeases {
  private readonly model: Model<JobDocument>;

  constructor(private readonly database: Database) {
    this.model = database.connection.model<JobDocument>('Job', jobSchema);
  }

  async take(job: string, token: string, forMs: number): Promise<boolean> {
    const over = { $expr: { $lte: ['$until', '$$NOW'] } };
    const free = { _id: job, $or: [{ lease: { $exists: false } }, over, { lease: token }] };
    const held = [{ $set: { lease: token, until: { $add: ['$$NOW', forMs] } } }];
    try {
      const { matchedCount, upsertedCount } = await this.database.run(() =>
        this.model.updateOne(free, held, { upsert: true, updatePipeline: true }),
      );
      return matchedCount + upsertedCount > 0;
    } catch (error) {
      // It is there and not free: the upsert met it.
      if (error instanceof mongo.MongoServerError && error.code === DUPLICATE) return false;
      throw error;
    }
  }

  async give(job: string, token: string, ran: Date): Promise<void> {
    await this.database.run(() =>
      this.model.updateOne({ _id: job, lease: token }, { $set: { ran }, $unset: { lease: 1, until: 1 } }),
    );
  }
}
