import { type Model, Schema, Types } from 'mongoose';
import type { AuditEvent, AuditLog } from '../src/accounts/audit';
import type { Database } from './database';

type AuditDocument = AuditEvent & { readonly _id: Types.ObjectId };

const auditSchema = new Schema<AuditDocument>(
  {
    what: { type: String, required: true },
    at: { type: Date, required: true },
    personId: String,
    about: String,
    channel: String,
  },
  { collection: 'audit', strict: 'throw', versionKey: false },
);

/** The audit log in MongoDB. */
export class MongoAuditLog implements AuditLog {
  private readonly model: Model<AuditDocument>;

  constructor(private readonly database: Database) {
    this.model = database.connection.model<AuditDocument>('AuditEvent', auditSchema);
  }

  async note(event: AuditEvent): Promise<void> {
    // The id is made before, so that a second try meets the first.
    const _id = new Types.ObjectId();
    await this.database.run(() => this.model.updateOne({ _id }, { $setOnInsert: event }, { upsert: true }));
  }
}
