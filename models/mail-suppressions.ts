import { createHash } from 'node:crypto';
import { type Model, Schema } from 'mongoose';
import type { Suppressions, WhySuppressed } from '../src/mail/suppressions';
import type { Database } from './database';

interface SuppressionDocument {
  /** A digest of the address: who reads the database learns of nobody's. */
  readonly _id: string;
  readonly why: WhySuppressed;
  readonly at: Date;
}

const suppressionSchema = new Schema<SuppressionDocument>(
  { _id: String, why: { type: String, required: true }, at: { type: Date, required: true } },
  { collection: 'mail-suppressions', strict: 'throw', versionKey: false },
);

/** Addresses not to be written to, a document each. */
export class MongoSuppressions implements Suppressions {
  private readonly model: Model<SuppressionDocument>;

  constructor(private readonly database: Database) {
    this.model = database.connection.model<SuppressionDocument>('MailSuppression', suppressionSchema);
  }

  async why(address: string): Promise<WhySuppressed | undefined> {
    const found = await this.database.run(() =>
      this.model.findById(digest(address)).select({ why: 1 }).lean<SuppressionDocument>(),
    );
    return found?.why;
  }

  async add(address: string, why: WhySuppressed, at: Date): Promise<void> {
    const _id = digest(address);
    const known = await this.why(address);
    if (known === 'bounced' && why !== 'bounced') return;
    await this.database.run(() => this.model.updateOne({ _id }, { $set: { why, at } }, { upsert: true }));
  }

  async lift(address: string): Promise<void> {
    await this.database.run(() => this.model.deleteOne({ _id: digest(address) }));
  }
}

function digest(address: string): string {
  return createHash('sha256').update(address.trim().toLowerCase()).digest('base64url');
}
