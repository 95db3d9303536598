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
    // Later than anybody can have asked for: it was taken by a clock that has been set back since.
    const tooLate = { $gt: ['$until', { $add: ['$$NOW', 2 * forMs] }] };
    const over = { $lte: [{ $ifNull: ['$until', '$$NOW'] }, '$$NOW'] };
    const free = { $or: [{ $eq: ['$lease', token] }, over, tooLate] };
    const held = {
      lease: { $cond: [free, token, '$lease'] },
      until: { $cond: [free, { $add: ['$$NOW', forMs] }, '$until'] },
    };
    const take = () =>
      this.database.run(() =>
        this.model
          .findOneAndUpdate({ _id: job }, [{ $set: held }], {
            upsert: true,
            returnDocument: 'after',
            updatePipeline: true,
          })
          .lean<JobDocument>(),
      );
    // Of two that take a job for the first time at once one may be told of a double, and then it is there.
    const taken = await take().catch((error) => {
      if (error instanceof mongo.MongoServerError && error.code === DUPLICATE) return take();
      throw error;
    });
    return taken?.lease === token;
  }

  async give(job: string, token: string, ran: Date): Promise<void> {
    await this.database.run(() =>
      this.model.updateOne({ _id: job, lease: token }, { $set: { ran }, $unset: { lease: 1, until: 1 } }),
    );
  }
}
