import { type Model, Schema } from 'mongoose';
import type { Announcement, AnnouncementStore } from '../src/tickets/announcements';
import type { Database } from './database';

type AnnouncementDocument = Omit<Announcement, 'id' | 'open'> & { readonly _id: string; readonly open?: boolean };

const text = { type: String, required: true } as const;

const announcementSchema = new Schema<AnnouncementDocument>(
  { _id: text, by: text, text, at: { type: Date, required: true }, after: String, told: Number, open: Boolean },
  { collection: 'announcements', strict: 'throw', versionKey: false },
);

/** Notices to all in MongoDB. */
export class MongoAnnouncements implements AnnouncementStore {
  private readonly model: Model<AnnouncementDocument>;

  constructor(private readonly database: Database) {
    this.model = database.connection.model<AnnouncementDocument>('Announcement', announcementSchema);
  }

  async get(id: string): Promise<Announcement | undefined> {
    return toAnnouncement(await this.database.run(() => this.model.findById(id).lean<AnnouncementDocument>()));
  }

  async put({ id, ...announcement }: Announcement): Promise<void> {
    await this.database.run(() => this.model.updateOne({ _id: id }, { $setOnInsert: announcement }, { upsert: true }));
  }

  async unfinished(): Promise<Announcement | undefined> {
    return toAnnouncement(
      await this.database.run(() => this.model.findOne({ open: true }).sort({ at: 1 }).lean<AnnouncementDocument>()),
    );
  }

  async advance(id: string, from: string, to: string, more: number): Promise<void> {
    await this.database.run(() =>
      this.model.updateOne({ _id: id, after: from }, { $set: { after: to }, $inc: { told: more } }),
    );
  }

  async finish(id: string): Promise<void> {
    await this.database.run(() => this.model.updateOne({ _id: id }, { $unset: { open: '' } }));
  }
}

function toAnnouncement(found: AnnouncementDocument | null): Announcement | undefined {
  if (!found) return undefined;
  const { _id, open = false, ...announcement } = found;
  return { id: _id, open, ...announcement, after: announcement.after ?? '' };
}
