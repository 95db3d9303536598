import { type Model, mongo, Schema } from 'mongoose';
import type { NewTicket, Ticket, TicketCounts, TicketNote, TicketStore } from '../src/tickets/ticket';
import type { Database } from './database';

type TicketDocument = Omit<Ticket, 'id'> & { readonly _id: string };

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;

const ticketSchema = new Schema<TicketDocument>(
  {
    _id: text,
    number: { type: Number, required: true },
    personId: text,
    name: String,
    reason: text,
    text,
    lines: [String],
    entries: [String],
    ledgerId: text,
    state: text,
    agent: String,
    notes: [{ _id: false, key: text, from: text, by: text, text, at: date }],
    stars: Number,
    openedAt: date,
    closedAt: Date,
  },
  { collection: 'tickets', strict: 'throw', versionKey: false },
);

const DUPLICATE = 11_000;
/** Said in one ticket at most, so that no document grows for ever. */
const MOST_NOTES = 200;

/** Tickets in MongoDB, a document each. */
export class MongoTickets implements TicketStore {
  private readonly model: Model<TicketDocument>;

  constructor(private readonly database: Database) {
    this.model = database.connection.model<TicketDocument>('Ticket', ticketSchema);
  }

  async open({ id, ...ticket }: NewTicket): Promise<Ticket> {
    for (;;) {
      const known = await this.one({ _id: id });
      if (known) return known;
      const newest = await this.database.run(() =>
        this.model.findOne().sort({ number: -1 }).select({ number: 1 }).lean<TicketDocument>(),
      );
      const document = { _id: id, ...ticket, number: (newest?.number ?? 0) + 1, state: 'open', notes: [] };
      try {
        await this.database.run(() => this.model.collection.insertOne(document as mongo.BSON.Document));
      } catch (error) {
        // The same message again, or another has taken the number meanwhile.
        if (!(error instanceof mongo.MongoServerError) || error.code !== DUPLICATE) throw error;
      }
    }
  }

  get(number: number): Promise<Ticket | undefined> {
    return this.one({ number });
  }

  openOf(people: readonly string[]): Promise<Ticket | undefined> {
    return this.one({ personId: { $in: [...people] }, state: 'open' });
  }

  async queue(limit: number): Promise<readonly Ticket[]> {
    const found = await this.database.run(() =>
      this.model.find({ state: 'open' }).sort({ openedAt: 1 }).limit(limit).lean<TicketDocument[]>(),
    );
    return found.map(toTicket);
  }

  async assign(number: number, agent: string, from: string | undefined): Promise<Ticket | undefined> {
    const before = { number, state: 'open', agent: from ?? { $exists: false } };
    const changed = await this.change(before, { $set: { agent } });
    // A second try of our own finds it done.
    return changed ?? this.one({ number, state: 'open', agent });
  }

  async note(number: number, note: TicketNote): Promise<Ticket | undefined> {
    const room = {
      number,
      state: 'open',
      [`notes.${MOST_NOTES - 1}`]: { $exists: false },
      'notes.key': { $ne: note.key },
    };
    return (await this.change(room, { $push: { notes: note } })) ?? this.one({ number, 'notes.key': note.key });
  }

  close(number: number, closedAt: Date): Promise<Ticket | undefined> {
    return this.change({ number, state: 'open' }, { $set: { state: 'closed', closedAt } });
  }

  async rate(number: number, stars: number): Promise<void> {
    await this.database.run(() => this.model.updateOne({ number }, { $set: { stars } }));
  }

  async counts(): Promise<TicketCounts> {
    const found = await this.database.run(() =>
      this.model.aggregate<{ _id: { state: string; agent?: string }; count: number; stars: number; rated: number }>([
        {
          $group: {
            _id: { state: '$state', agent: '$agent' },
            count: { $sum: 1 },
            stars: { $sum: '$stars' },
            rated: { $sum: { $cond: [{ $gt: ['$stars', 0] }, 1, 0] } },
          },
        },
      ]),
    );
    const open = found.filter(({ _id }) => _id.state === 'open');
    const sum = (what: 'count' | 'stars' | 'rated', of = found) => of.reduce((total, one) => total + one[what], 0);
    const rated = sum('rated');
    return {
      unassigned: sum(
        'count',
        open.filter(({ _id }) => !_id.agent),
      ),
      closed: sum('count') - sum('count', open),
      open: new Map(open.flatMap(({ _id, count }) => (_id.agent ? [[_id.agent, count] as const] : []))),
      ...(rated > 0 && { stars: sum('stars') / rated }),
    };
  }

  private async one(filter: object): Promise<Ticket | undefined> {
    const found = await this.database.run(() => this.model.findOne(filter).lean<TicketDocument>());
    return found ? toTicket(found) : undefined;
  }

  private async change(filter: object, change: object): Promise<Ticket | undefined> {
    const changed = await this.database.run(() =>
      this.model.findOneAndUpdate(filter, change, { returnDocument: 'after' }).lean<TicketDocument>(),
    );
    return changed ? toTicket(changed) : undefined;
  }
}

function toTicket({ _id, ...ticket }: TicketDocument): Ticket {
  return { id: _id, ...ticket, name: ticket.name ?? '' };
}
