import { type Model, Schema } from 'mongoose';
import type { JoinDecision, JoinDecisionStore } from '../src/accounts/join-decision';
import type { Database } from './database';

type DecisionDocument = Omit<JoinDecision, 'id'> & { readonly _id: string; readonly open?: boolean };

const text = { type: String, required: true } as const;

const decisionSchema = new Schema<DecisionDocument>(
  {
    _id: text,
    into: text,
    other: text,
    agreedAt: { type: Date, required: true },
    undoneAt: Date,
    open: Boolean,
  },
  { collection: 'joins', strict: 'throw', versionKey: false },
);

/** Joins of chats in MongoDB. */
export class MongoJoinDecisions implements JoinDecisionStore {
  private readonly model: Model<DecisionDocument>;

  constructor(private readonly database: Database) {
    this.model = database.connection.model<DecisionDocument>('JoinDecision', decisionSchema);
  }

  async decide({ id, ...decision }: JoinDecision): Promise<JoinDecision> {
    const stands = await this.database.run(() =>
      this.model
        .findOneAndUpdate(
          { _id: id },
          { $setOnInsert: { ...decision, open: true } },
          { upsert: true, returnDocument: 'after' },
        )
        .lean<DecisionDocument>(),
    );
    return toDecision(stands!);
  }

  async newest(into: string, since: Date): Promise<JoinDecision | undefined> {
    const found = await this.database.run(() =>
      this.model
        .findOne({ into, agreedAt: { $gt: since }, undoneAt: { $exists: false } })
        .sort({ agreedAt: -1 })
        .lean<DecisionDocument>(),
    );
    return found ? toDecision(found) : undefined;
  }

  async undo(id: string, undoneAt: Date): Promise<JoinDecision | undefined> {
    const undone = await this.database.run(() =>
      this.model
        .findOneAndUpdate(
          { _id: id, undoneAt: { $exists: false } },
          { $set: { undoneAt, open: true } },
          { returnDocument: 'after' },
        )
        .lean<DecisionDocument>(),
    );
    return undone ? toDecision(undone) : undefined;
  }

  async open(): Promise<readonly JoinDecision[]> {
    const found = await this.database.run(() => this.model.find({ open: true }).lean<DecisionDocument[]>());
    return found.map(toDecision);
  }

  async close({ id, undoneAt }: JoinDecision): Promise<void> {
    const asItStands = { _id: id, undoneAt: undoneAt ?? { $exists: false } };
    await this.database.run(() => this.model.updateOne(asItStands, { $unset: { open: '' } }));
  }
}

function toDecision({ _id, open, ...decision }: DecisionDocument): JoinDecision {
  return { id: _id, ...decision };
}
