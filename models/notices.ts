import type { Model, QueryFilter, UpdateQuery } from 'mongoose';
import type { Notice } from '../src/outbox/notice';
import type { Failure, Leased, NoticeStore, Told } from '../src/outbox/notice-store';
import type { Database } from './database';
import { type NoticeDocument, noticeKey, noticeOf, noticeSchema } from './notice-document';

/** Notices that one message speaks for at most, besides its own. */
const MOST_GATHERED = 19;

const DONE = { due: 1, lease: 1, held: 1, by: 1 } as const;

/** Notices in MongoDB, a document each; every step is one write of one of them. */
export class MongoNotices implements NoticeStore {
  private readonly model: Model<NoticeDocument>;

  constructor(private readonly database: Database) {
    this.model = database.connection.model<NoticeDocument>('Notice', noticeSchema);
  }

  async add(notice: Notice, now: Date, lease?: Parameters<NoticeStore['add']>[2]): Promise<Leased | false> {
    const document: NoticeDocument = {
      _id: noticeKey(notice),
      personId: notice.personId,
      about: notice.about,
      notice: JSON.stringify(notice),
      at: now,
      due: lease?.until ?? now,
      ...(lease && { lease: lease.token }),
      tries: lease ? 1 : 0,
      told: [],
    };
    const insert = { ...document };
    if (await this.database.writes.write({ collection: 'notices', insert })) return leasedOf(document, notice);
    // The insert may have met its own first try, repeated after a failure of the network.
    const ours = lease && (await this.database.run(() => this.model.exists(heldBy(document._id, lease.token))));
    return ours ? leasedOf(document, notice) : false;
  }

  async lease(now: Date, token: string, until: Date): Promise<Leased | undefined> {
    const leased = await this.database.run(() =>
      this.model
        .findOneAndUpdate(
          { due: { $lte: now } },
          { $set: { due: until, lease: token }, $unset: { held: 1 }, $inc: { tries: 1 } },
          { sort: { due: 1 }, returnDocument: 'after' },
        )
        .lean<NoticeDocument>(),
    );
    return leased ? leasedOf(leased, noticeOf(leased), await this.gather(leased, now)) : undefined;
  }

  async renew({ id, token }: Leased, until: Date): Promise<void> {
    await this.update(heldBy(id, token), { $set: { due: until } });
  }

  /** What a leased notice speaks for: at its first try it takes what is free. */
  private async gather({ _id, personId, tries, lease }: NoticeDocument, now: Date): Promise<readonly Notice[]> {
    const free = { personId, due: { $lte: now }, tries: 0 };
    if (tries === 1) {
      const found = await this.database.run(() =>
        this.model.find(free).sort({ due: 1 }).limit(MOST_GATHERED).select({ _id: 1 }).lean<NoticeDocument[]>(),
      );
      if (found.length === 0) return [];
      const taken = { ...free, _id: { $in: found.map((one) => one._id) } };
      await this.database.run(() =>
        this.model.updateMany(taken, { $set: { by: _id, lease }, $unset: { due: 1, held: 1 } }),
      );
    }
    const others = await this.database.run(() => this.model.find({ by: _id }).sort({ at: 1 }).lean<NoticeDocument[]>());
    return others.map(noticeOf);
  }

  async tell({ id }: Leased, told: Told): Promise<void> {
    await this.update({ _id: id, 'told.route': { $ne: told.route } }, { $push: { told } });
  }

  async hold({ id, token, others }: Leased, due: Date): Promise<void> {
    if (others.length > 0)
      await this.database.run(() =>
        this.model.updateMany({ by: id }, { $set: { due, held: true }, $unset: { by: 1, lease: 1 } }),
      );
    await this.update(heldBy(id, token), { $set: { due, held: true }, $unset: { lease: 1 }, $inc: { tries: -1 } });
  }

  async again({ id, token }: Leased, due: Date): Promise<void> {
    await this.update(heldBy(id, token), { $set: { due }, $unset: { lease: 1 } });
  }

  async finish({ id, token, others }: Leased, now: Date, failed: boolean): Promise<void> {
    const end = failed
      ? { $set: { failed: now }, $unset: DONE }
      : { $set: { done: now }, $unset: { ...DONE, notice: 1 } };
    // Those it spoke for first: while it stands itself, a crash in between is mended by its next worker.
    if (others.length > 0) await this.database.run(() => this.model.updateMany({ by: id }, end));
    await this.update(heldBy(id, token), end);
  }

  async wake(personId: string, now: Date): Promise<void> {
    await this.database.run(() =>
      this.model.updateMany({ personId, held: true, due: { $gt: now } }, { $set: { due: now } }),
    );
  }

  async failures(limit: number): Promise<readonly Failure[]> {
    const found = await this.database.run(() =>
      this.model
        .find({ failed: { $exists: true } })
        .sort({ failed: -1 })
        .limit(limit)
        .lean<NoticeDocument[]>(),
    );
    return found.map(({ personId, about, told, failed }) => ({ personId, about, told, at: failed! }));
  }

  waiting(): Promise<number> {
    return this.database.run(() => this.model.countDocuments({ due: { $exists: true } }));
  }

  async overdue(now: Date): Promise<{ count: number; since?: Date }> {
    const due = { due: { $lte: now } };
    const [count, first] = await Promise.all([
      this.database.run(() => this.model.countDocuments(due)),
      this.database.run(() => this.model.findOne(due).sort({ due: 1 }).lean<NoticeDocument>()),
    ]);
    return { count, since: first?.due };
  }

  async sweep(before: Date): Promise<void> {
    await this.database.run(() => this.model.deleteMany({ done: { $lt: before } }));
    await this.database.run(() => this.model.deleteMany({ failed: { $lt: before } }));
  }

  async forget(personId: string): Promise<void> {
    await this.database.run(() => this.model.deleteMany({ personId }));
  }

  private async update(filter: QueryFilter<NoticeDocument>, update: UpdateQuery<NoticeDocument>): Promise<void> {
    await this.database.run(() => this.model.updateOne(filter, update));
  }
}

function heldBy(_id: string, lease: string): QueryFilter<NoticeDocument> {
  return { _id, lease };
}

function leasedOf(document: NoticeDocument, notice: Notice, others: readonly Notice[] = []): Leased {
  const { _id, lease = '', tries, told } = document;
  return { id: _id, token: lease, notice, tries, told, others };
}
