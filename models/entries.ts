import type { Model, QueryFilter } from 'mongoose';
import type { Entry, Unwatched } from '../src/ledger/entry';
import type { Currency } from '../src/ledger/money';
import type { Day } from '../src/ledger/period';
import type {
  AmountsOn,
  Cursor,
  EntryFilter,
  EntryStore,
  ManyLedgers,
  Moved,
  Since,
  StretchTotal,
  Total,
  TotalsBy,
  UnwatchedStore,
} from '../src/ledger/ports';
import { wordPattern } from '../src/ledger/search-words';
import type { Database } from './database';
import {
  countedFields,
  dayNumber,
  dayOf,
  type EntryDocument,
  entryKey,
  entrySchema,
  toDocument,
  toEntry,
} from './entry-document';
import { BY_DAY, inStretches, type StretchGroup, stretchesIn } from './entry-stretches';
import { ALL_AT_ONCE, summing, type TotalsGroup, totalsIn } from './entry-totals';
import { type MovedGroup, movedOf, moving } from './moved-in-wallet';

/** Entries in MongoDB, a document each. Totals are computed from an index at every question, so they cannot drift. */
export class MongoEntries implements EntryStore, ManyLedgers, UnwatchedStore {
  private readonly model: Model<EntryDocument>;

  constructor(private readonly database: Database) {
    this.model = database.connection.model<EntryDocument>('Entry', entrySchema);
  }

  async add(entries: readonly Entry[]): Promise<readonly Entry[]> {
    const inserted = await Promise.all(
      entries.map((entry) => this.database.writes.write({ collection: 'entries', insert: { ...toDocument(entry) } })),
    );
    if (inserted.every(Boolean)) return entries;
    const stored = new Map((await this.find(theseOf(entries))).map((entry) => [keyOf(entry), entry]));
    return entries.map((entry) => stored.get(keyOf(entry)) ?? entry);
  }

  async replace(next: Entry): Promise<boolean> {
    const { _id, ...document } = toDocument(next);
    const replace = { _id, ledgerId: next.ledgerId, version: next.version - 1 };
    if (await this.database.writes.write({ collection: 'entries', replace, by: document })) return true;
    // Another of its group did not fit, or a call that was repeated after a failure of the network met its own first try.
    const [stored] = await this.find({ ...theseOf([next]), version: next.version });
    return stored !== undefined && stored.keys.at(-1) === next.keys.at(-1);
  }

  writtenBy(ledgerId: string, key: string, most = 0): Promise<readonly Entry[]> {
    return this.find({ ledgerId, keys: key }, most);
  }

  countWrittenBy(ledgerId: string, key: string): Promise<number> {
    return this.database.run(() => this.model.countDocuments({ ledgerId, keys: key }));
  }

  async batch(ledgerId: string, key: string, most: number, after?: string): Promise<readonly Entry[]> {
    // Ids begin with the key of their message, so that the collection's own order is theirs.
    const first = entryKey(ledgerId, `${key}#`).slice(0, -CLOSING.length);
    const behind = after === undefined ? first : entryKey(ledgerId, after);
    const found = await this.database.run(() =>
      this.model
        .find({ _id: { $gt: behind, $lt: `${first}\uffff` }, ledgerId })
        .sort({ _id: 1 })
        .limit(most)
        .lean<EntryDocument[]>(),
    );
    return found.map(toEntry);
  }

  async newestKey(ledgerId: string, by: string, where: 'changes' | 'undone') {
    const field = where === 'changes' ? 'lastChange' : 'lastUndone';
    const newest = await this.database.run(() =>
      this.model
        .findOne({ ledgerId, [`${field}.by`]: by })
        .sort({ [`${field}.at`]: -1, [`${field}.key`]: -1 })
        .select({ _id: 0, [field]: 1 })
        .lean<EntryDocument>(),
    );
    const latest = newest?.[field];
    return latest && { key: latest.key, at: latest.at };
  }

  get(ledgerId: string, ids: readonly string[]): Promise<readonly Entry[]> {
    return this.find(theseOf(ids.map((id) => ({ ledgerId, id }))));
  }

  async amountsOn(ledgerId: string, days: readonly Day[]): Promise<readonly AmountsOn[]> {
    const found = await this.database.run(() =>
      this.model.aggregate<{ _id: Pick<EntryDocument, 'day' | 'type' | 'currency' | 'minor'>; count: number }>([
        { $match: { ledgerId, live: true, day: { $in: days.map(dayNumber) } } },
        {
          $group: {
            _id: { day: '$day', type: '$type', currency: '$currency', minor: '$minor' },
            count: { $sum: 1 },
          },
        },
      ]),
    );
    return found.map(({ _id: { day, ...amount }, count }) => ({ ...amount, day: dayOf(day), count }));
  }

  async totals(ledgerId: string, filter: EntryFilter, by?: TotalsBy): Promise<readonly Total[]> {
    const stages = summing(counting(ledgerId, filter), by);
    const hint = indexFor(filter, by);
    const options = { ...ALL_AT_ONCE, ...(hint && { hint }) };
    return totalsIn(await this.database.run(() => this.model.aggregate<TotalsGroup>(stages, options)));
  }

  async firstDay(ledgerId: string): Promise<Day | undefined> {
    const first = await this.database.run(() =>
      this.model.findOne({ ledgerId, live: true }).sort(OLDEST).select({ _id: 0, day: 1 }).lean<EntryDocument>(),
    );
    return first ? dayOf(first.day) : undefined;
  }

  async stretches(ledgerIds: readonly string[], begins: readonly Day[], to: Day): Promise<readonly StretchTotal[]> {
    const stages = inStretches(ledgerIds, begins, to);
    return stretchesIn(
      await this.database.run(() => this.model.aggregate<StretchGroup>(stages, ALL_AT_ONCE).hint(BY_DAY)),
    );
  }

  async unwatched(before: Date, most: number): Promise<readonly (Entry & { readonly unwatched: Unwatched })[]> {
    const found = await this.database.run(() =>
      this.model
        .find({ 'unwatched.at': { $lte: before } })
        .sort({ 'unwatched.at': 1 })
        .limit(most)
        .lean<EntryDocument[]>(),
    );
    return found.map((document) => ({ ...toEntry(document), unwatched: document.unwatched! }));
  }

  async watched(entries: readonly Entry[], key: string): Promise<void> {
    const theirs = entries.filter(({ unwatched }) => unwatched?.key === key).map(keyOf);
    if (theirs.length === 0) return;
    const marked = { _id: { $in: theirs }, 'unwatched.key': key };
    await this.database.run(() => this.model.updateMany(marked, { $unset: { unwatched: 1 } }));
  }

  async list(ledgerId: string, filter: EntryFilter, limit: number, after?: Cursor): Promise<readonly Entry[]> {
    // To MongoDB a limit of 0 is none.
    return limit <= 0 ? [] : this.newestFirst(counting(ledgerId, filter), limit, after && behind(ledgerId, after));
  }

  private async newestFirst(
    filter: QueryFilter<EntryDocument>,
    limit: number,
    further: QueryFilter<EntryDocument> | undefined,
  ): Promise<readonly Entry[]> {
    const found = await this.database.run(() =>
      this.model
        .find(further ? { $and: [filter, further] } : filter)
        .sort(NEWEST)
        .limit(limit)
        .lean<EntryDocument[]>(),
    );
    return found.map(toEntry);
  }

  async pin(entry: Entry): Promise<boolean> {
    const { rate, rateDay, ...counted } = countedFields(entry);
    const change = { $set: { ...counted, ...(rate && { rate, rateDay }) }, ...(!rate && { $unset: WITHOUT_RATE }) };
    const { matchedCount } = await this.database.run(() =>
      this.model.updateOne({ _id: keyOf(entry), ledgerId: entry.ledgerId, version: entry.version }, change),
    );
    return matchedCount > 0;
  }

  countedOtherwise(ledgerId: string, currency: Currency, limit: number, after?: Cursor): Promise<readonly Entry[]> {
    const filter = { ledgerId, live: true, countedCurrency: { $ne: currency } };
    return this.newestFirst(filter, limit, after && behind(ledgerId, after));
  }

  async moved(ledgerId: string, wallet: string, since?: Since): Promise<readonly Moved[]> {
    const sides = (['wallet', 'toWallet'] as const).map((side) =>
      this.database.run(() =>
        this.model.aggregate<MovedGroup>(moving(ledgerId, side, wallet, since)).hint(INDEX_OF[side]),
      ),
    );
    return movedOf((await Promise.all(sides)).flat());
  }

  /** `most` 0: all of them. */
  private async find(filter: QueryFilter<EntryDocument>, most = 0): Promise<readonly Entry[]> {
    const found = await this.database.run(() => this.model.find(filter).limit(most).lean<EntryDocument[]>());
    return found.sort((one, other) => (one.id < other.id ? -1 : 1)).map(toEntry);
  }
}

function keyOf({ ledgerId, id }: Pick<Entry, 'ledgerId' | 'id'>): string {
  return entryKey(ledgerId, id);
}

/** By their keys; the ledgers say on which shard they are. */
function theseOf(entries: readonly Pick<Entry, 'ledgerId' | 'id'>[]): QueryFilter<EntryDocument> {
  return { _id: { $in: entries.map(keyOf) }, ledgerId: { $in: [...new Set(entries.map(({ ledgerId }) => ledgerId))] } };
}

/**
 * The index narrows by ledger and days; words are sought by a pattern on what is left. A folded copy of the words would have
 * to be kept true by every write, and a text index knows no part of a word and fewer languages than the people who write.
 */
function counting(ledgerId: string, filter: EntryFilter): QueryFilter<EntryDocument> {
  const { period, categories, types, words = [], payee, tags, wallet, amount } = filter;
  return {
    ledgerId,
    live: true,
    day: { $gte: dayNumber(period.from), $lte: dayNumber(period.to) },
    ...(categories && { category: { $in: [...categories] } }),
    ...(types && { type: { $in: [...types] } }),
    ...((words.length > 0 || amount) && { $and: [...words.map(saying), ...(amount ? [amounting(amount)] : [])] }),
    ...(payee && { payee: { $regex: `^${wordPattern(payee)}$`, $options: 'iu' } }),
    ...(tags && tags.length > 0 && { tags: { $all: [...tags] } }),
    ...(wallet && { wallet }),
  };
}

/** How the key of an entry ends behind its id. */
const CLOSING = '"]';
/** Named, because for a few days the planner would as soon read entries by day. */
const INDEX_OF = { wallet: 'by-wallet', toWallet: 'by-to-wallet' } as const;
/** The index that sums from are read of alone, where they are of one wallet or tag and of nothing that stands in no index. */
function indexFor({ wallet, tags = [], words = [], payee, amount }: EntryFilter, by: TotalsBy = 'category') {
  if (words.length > 0 || payee || amount || !(by === 'category' || by === 'day')) return undefined;
  if (wallet) return tags.length === 0 ? 'by-wallet-counted' : undefined;
  return tags.length === 1 ? 'by-tag-counted' : undefined;
}

const WITHOUT_RATE = { rate: 1, rateDay: 1 } as const;
/** The order of the index, and the same from its other end. */
const NEWEST = { day: -1, createdAt: -1, _id: -1 } as const;
const OLDEST = { day: 1, createdAt: 1, _id: 1 } as const;
const MOST = Number.MAX_SAFE_INTEGER;

function amounting({ currency, from = 0, to = MOST }: NonNullable<EntryFilter['amount']>): QueryFilter<EntryDocument> {
  const within = { $gte: from, $lte: to };
  return {
    $or: [
      { currency, minor: within },
      { countedCurrency: currency, countedMinor: within },
    ],
  };
}

function saying(word: string): QueryFilter<EntryDocument> {
  const says = { $regex: wordPattern(word), $options: 'iu' };
  return { $or: [{ note: says }, { payee: says }, { tags: says }] };
}

/** From the cursor's day on, without what came before it on that day: as a negation it leaves the order to the index. */
function behind(ledgerId: string, { day, createdAt, id }: Cursor): QueryFilter<EntryDocument> {
  const date = dayNumber(day);
  return {
    day: { $lte: date },
    $nor: [
      { day: date, createdAt: { $gt: createdAt } },
      { day: date, createdAt, _id: { $gte: entryKey(ledgerId, id) } },
    ],
  };
}
