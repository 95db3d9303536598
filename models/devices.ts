import { type Model, Schema } from 'mongoose';
import type { Device, DeviceStore } from '../src/accounts/devices';
import type { Database } from './database';

type DeviceDocument = Omit<Device, 'id'> & { readonly _id: string };

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;

const deviceSchema = new Schema<DeviceDocument>(
  { _id: text, personId: text, token: text, before: String, name: String, createdAt: date, usedAt: date },
  { collection: 'devices', strict: 'throw', versionKey: false },
);

/** Signed-in browsers in MongoDB. */
export class MongoDevices implements DeviceStore {
  private readonly model: Model<DeviceDocument>;

  constructor(private readonly database: Database) {
    this.model = database.connection.model<DeviceDocument>('Device', deviceSchema);
  }

  async add({ id, ...device }: Device): Promise<void> {
    await this.database.run(() => this.model.updateOne({ _id: id }, { $setOnInsert: device }, { upsert: true }));
  }

  async get(id: string): Promise<Device | undefined> {
    const found = await this.database.run(() => this.model.findById(id).lean<DeviceDocument>());
    return found ? toDevice(found) : undefined;
  }

  async rotate(id: string, from: string, to: string, now: Date): Promise<boolean> {
    await this.database.run(() =>
      this.model.updateOne({ _id: id, token: from }, { $set: { token: to, before: from, usedAt: now } }),
    );
    return (await this.get(id))?.token === to;
  }

  async remove(id: string): Promise<void> {
    await this.database.run(() => this.model.deleteOne({ _id: id }));
  }

  async removeAll(personId: string): Promise<void> {
    await this.database.run(() => this.model.deleteMany({ personId }));
  }

  async of(personId: string): Promise<readonly Device[]> {
    const found = await this.database.run(() =>
      this.model.find({ personId }).sort({ usedAt: -1 }).limit(50).lean<DeviceDocument[]>(),
    );
    return found.map(toDevice);
  }
}

function toDevice({ _id, ...device }: DeviceDocument): Device {
  return { id: _id, ...device };
}
