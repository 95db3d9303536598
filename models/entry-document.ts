import { Schema } from 'mongoose';
import type { Entry, UndoneChange } from '../src/ledger/entry';
import type { Day } from '../src/ledger/period';
import { countedOf } from '../src/ledger/pinned';

/** The operation at the end of an entry's changes, or of its undone ones, where an index can find it. */
interface Latest {
  readonly by: string;
  readonly at: Date;
  readonly key: string;
}

/** An entry as it is stored: one document, so that every change of it is one atomic write. */
export interface EntryDocument extends Omit<Entry, 'id' | 'money' | 'day' | 'worth'> {
  /** Made of ledger and entry id, because a platform's message ids are unique for that platform's chats only. */
  readonly _id: string;
  readonly id: string;
  /** Integer minor units. */
  readonly minor: number;
  readonly currency: string;
  /** The person's own calendar day as an integer, 20250912: no zone in queries, and no shift when they move. */
  readonly day: number;
  /** What it counts as in every sum: converted to the person's currency, else the same as `minor` and `currency`. */
  readonly countedMinor: number;
  readonly countedCurrency: string;
  /** Only where it was converted: the rate, and the day it was published for. */
  readonly rate?: string;
  readonly rateDay?: number;
  readonly lastChange?: Latest;
  readonly lastUndone?: Latest;
}

const text = { type: String, required: true } as const;
const integer = { type: Number, required: true, validate: Number.isSafeInteger } as const;
const latest = { _id: false, by: String, at: Date, key: String };

export const entrySchema = new Schema<EntryDocument>(
  {
    _id: text,
    id: text,
    ledgerId: text,
    batch: text,
    loggedBy: text,
    source: { channel: text, message: text },
    type: text,
    minor: integer,
    currency: text,
    countedMinor: integer,
    countedCurrency: text,
    rate: String,
    rateDay: Number,
    day: integer,
    category: text,
    payee: String,
    note: String,
    tags: [String],
    wallet: String,
    toWallet: String,
    createdAt: { type: Date, required: true },
    live: { type: Boolean, required: true },
    version: integer,
    changes: [Schema.Types.Mixed],
    undone: [Schema.Types.Mixed],
    keys: [String],
    unwatched: { type: { _id: false, key: String, ledgerId: String, by: String, at: Date }, default: undefined },
    lastChange: latest,
    lastUndone: latest,
  },
  { collection: 'entries', strict: 'throw', versionKey: false },
);

/** Two different pairs never make one key. */
export function entryKey(ledgerId: string, id: string): string {
  return JSON.stringify([ledgerId, id]);
}

export function toDocument(entry: Entry): EntryDocument {
  const { money, day, worth: _worth, ...same } = entry;
  const change = entry.changes.at(-1);
  const undone = entry.undone.at(-1);
  return {
    _id: entryKey(entry.ledgerId, entry.id),
    ...same,
    minor: money.minor,
    currency: money.currency,
    ...countedFields(entry),
    day: dayNumber(day),
    ...(change && { lastChange: { by: change.by, at: change.at, key: change.key } }),
    ...(undone && { lastUndone: undoing(undone) }),
  };
}

export function toEntry(document: EntryDocument): Entry {
  const { _id, minor, currency, day, countedMinor, countedCurrency, rate, rateDay, lastChange, lastUndone, ...same } =
    document;
  const worth = rate && rateDay && { minor: countedMinor, currency: countedCurrency, rate, of: dayOf(rateDay) };
  return { ...same, money: { minor, currency }, day: dayOf(day), ...(worth && { worth }) };
}

/** What an entry counts as, where an index can sum it. */
export function countedFields(entry: Pick<Entry, 'money' | 'worth'>) {
  const { minor, currency } = countedOf(entry);
  const { worth } = entry;
  return {
    countedMinor: minor,
    countedCurrency: currency,
    ...(worth && { rate: worth.rate, rateDay: dayNumber(worth.of) }),
  };
}

function undoing({ by, undoneAt, undoneBy }: UndoneChange): Latest {
  return { by, at: undoneAt, key: undoneBy };
}

export function dayNumber(day: Day): number {
  return Number(day.replaceAll('-', ''));
}

export function dayOf(number: number): Day {
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
