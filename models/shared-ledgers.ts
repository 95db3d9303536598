import { createHash } from 'node:crypto';
import { type Model, mongo, Schema } from 'mongoose';
import type { Group, Member, SharedLedger, SharedLedgerStore } from '../src/accounts/shared-ledger';
import type { Database } from './database';

type LedgerDocument = Omit<SharedLedger, 'id'> & { readonly _id: string };

const text = { type: String, required: true } as const;

const ledgerSchema = new Schema<LedgerDocument>(
  {
    _id: text,
    kind: text,
    name: String,
    members: [{ _id: false, person: text, role: text, name: String }],
    createdAt: { type: Date, required: true },
  },
  { collection: 'shared-ledgers', strict: 'throw', versionKey: false },
);

const DUPLICATE = 11_000;

/** Shared ledgers in MongoDB. */
export class MongoSharedLedgers implements SharedLedgerStore {
  private readonly model: Model<LedgerDocument>;

  constructor(private readonly database: Database) {
    this.model = database.connection.model<LedgerDocument>('SharedLedger', ledgerSchema);
  }

  async get(id: string): Promise<SharedLedger | undefined> {
    const found = await this.database.run(() => this.model.findById(id).lean<LedgerDocument>());
    return found ? toLedger(found) : undefined;
  }

  async of(people: readonly string[]): Promise<readonly SharedLedger[]> {
    const found = await this.database.run(() =>
      this.model
        .find({ 'members.person': { $in: [...people] }, kind: 'shared' })
        .sort({ createdAt: 1 })
        .lean<LedgerDocument[]>(),
    );
    return found.map(toLedger);
  }

  create(key: string, name: string, owner: Member, createdAt: Date): Promise<SharedLedger> {
    return this.made({ _id: idOf(`shared\n${key}`), kind: 'shared', name, members: [owner], createdAt });
  }

  async group({ channel, conversation, name }: Group, member: Member, createdAt: Date): Promise<SharedLedger> {
    const _id = idOf(`group\n${channel}\n${conversation}`);
    const known = await this.get(_id);
    if (!known) await this.made({ _id, kind: 'group', name, members: [member], createdAt });
    else if (known.members.some((one) => one.person === member.person)) return known;
    return (await this.seat(_id, member))!;
  }

  async seat(id: string, member: Member): Promise<SharedLedger | undefined> {
    const { person } = member;
    const changed =
      (await this.update({ _id: id, 'members.person': person }, { $set: { 'members.$': member } })) ??
      (await this.update({ _id: id, 'members.person': { $ne: person } }, { $push: { members: member } }));
    return changed ?? this.get(id);
  }

  async leave(id: string, person: string): Promise<SharedLedger | undefined> {
    return this.update({ _id: id }, { $pull: { members: { person } } });
  }

  private async update(filter: object, change: mongo.UpdateFilter<LedgerDocument>) {
    const changed = await this.database.run(() =>
      this.model.findOneAndUpdate(filter, change as object, { returnDocument: 'after' }).lean<LedgerDocument>(),
    );
    return changed ? toLedger(changed) : undefined;
  }

  private async made(ledger: LedgerDocument): Promise<SharedLedger> {
    try {
      await this.database.run(() => this.model.collection.insertOne({ ...ledger } as mongo.BSON.Document));
    } catch (error) {
      if (!(error instanceof mongo.MongoServerError) || error.code !== DUPLICATE) throw error;
    }
    return (await this.get(ledger._id))!;
  }
}

function toLedger({ _id, ...ledger }: LedgerDocument): SharedLedger {
  return { id: _id, ...ledger, name: ledger.name ?? '' };
}

/** The same message, or group, always makes the same one. */
function idOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 16);
}
