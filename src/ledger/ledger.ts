import { changed, draftOf, redone, undone } from './change';
import type { Entry, EntryDraft, Source, Unwatched } from './entry';
import { keyOf } from './key';
import type { Currency } from './money';
import type { Day } from './period';
import { countedIn, pinned, worthIn } from './pinned';
import type { AmountsOn, Cursor, EntryFilter, EntryStore, Moved, Since, Total, TotalsBy } from './ports';
import { NO_RATES, type Rates } from './rates';
import { type DraftRefusal, refusalOf } from './refusal';

/** Who does something, where, by which message, and when. `now` is a UTC instant, `zone` an IANA name. */
export interface Operation {
  readonly ledgerId: string;
  readonly by: string;
  readonly source: Source;
  readonly now: Date;
  readonly zone: string;
  /** The person's currency: in it their entries count. */
  readonly currency: Currency;
  /** The ledger has limits: what is written is marked until they have had their say. */
  readonly limited?: boolean;
}

export type Recorded =
  | { readonly entries: readonly Entry[] }
  | { readonly refused: DraftRefusal | 'too-many'; readonly place: number };
export type Changed = { readonly entries: readonly Entry[] } | { readonly refused: DraftRefusal | 'no-such-entry' };
export type Undone = { readonly entries: readonly Entry[] } | { readonly refused: 'nothing-to-undo' } | TooLarge;
export type Redone = { readonly entries: readonly Entry[] } | { readonly refused: 'nothing-to-redo' } | TooLarge;

/** Nothing was done: it touches more entries than one turn takes, and is done by `rewind`, step by step. */
export interface TooLarge {
  readonly large: Large;
}

/** A file's entries, all of which one operation has touched. */
export interface Large {
  /** Where they are kept: a ledger that was joined to the person's has its own. */
  readonly ledgerId: string;
  /** The key of the message that made them. */
  readonly batch: string;
  /** The operation that is to be taken back, or the undo whose entries are to be brought back. */
  readonly of: string;
  readonly what: 'undo' | 'redo';
}

/** Entries one message may bring; more is an import. */
export const MOST_ENTRIES = 50;
/** Entries that are taken back, or brought back, in one turn. */
export const MOST_AT_ONCE = 500;

/**
 * The rules of money over a store. Expected refusals are values; a store that fails throws. Every operation is idempotent by
 * its source: the same message again finishes what a crash left, changes nothing more and answers the same.
 */
export class Ledger {
  constructor(
    private readonly store: EntryStore,
    private readonly rates: Rates = NO_RATES,
    /** Told of a ledger with an entry whose rate is not known yet. */
    private readonly uncounted: (ledgerId: string, by: string) => Promise<void> = async () => {},
  ) {}

  /** Records all entries of one message, or none: every draft is checked before the first is written. */
  async record(operation: Operation, said: readonly EntryDraft[]): Promise<Recorded> {
    const { source } = operation;
    if (said.length > MOST_ENTRIES) return { refused: 'too-many', place: MOST_ENTRIES };
    const drafts = said.map((draft) => pinned(draft, operation.currency, this.rates));
    for (const [place, draft] of drafts.entries()) {
      const refused = refusalOf(draft, operation);
      if (refused) return { refused, place };
    }
    const key = keyOf(source);
    const entries = drafts.map((draft, place) =>
      born(draft, operation, key, `${key}#${String(place).padStart(2, '0')}`),
    );
    return { entries: await this.add(entries, operation) };
  }

  /**
   * Some rows of a file, of which all are one operation: each by its place in it, so that a row that comes again meets itself. Rows that
   * the rules refuse must have been sorted out by `refusalOf`; one that is left throws.
   */
  async import(
    operation: Operation,
    rows: readonly { readonly place: number; readonly draft: EntryDraft }[],
  ): Promise<void> {
    const key = keyOf(operation.source);
    const entries = rows.map(({ place, draft }) => {
      const whole = pinned(draft, operation.currency, this.rates);
      const refused = refusalOf(whole, operation);
      if (refused) throw new Error(`row ${place} is refused (${refused})`);
      return born(whole, operation, key, `${key}#${String(place).padStart(6, '0')}`);
    });
    await this.add(entries, operation);
  }

  /** How many live entries of each day, type and amount there are on these days. */
  amountsOn(ledgerId: string, days: readonly Day[]): Promise<readonly AmountsOn[]> {
    return this.store.amountsOn(ledgerId, days);
  }

  /** Changes what one entry says; what is not named stays. */
  async edit(operation: Operation, id: string, says: Partial<EntryDraft>): Promise<Changed> {
    return this.change(operation, [id], (entry) => ({ ...draftOf(entry), ...says }));
  }

  /**
   * Puts what an edited message says now in the place of what it said: entry by entry, fewer or more. One operation, refused
   * as a whole.
   */
  async amend(operation: Operation, batch: string, drafts: readonly EntryDraft[]): Promise<Recorded> {
    for (const [place, draft] of drafts.entries()) {
      const refused = refusalOf(pinned(draft, operation.currency, this.rates), operation);
      if (refused) return { refused, place };
    }
    const { ledgerId, by, source, now: at, currency } = operation;
    const key = keyOf(source);
    const before = (await this.store.writtenBy(ledgerId, batch, MOST_AT_ONCE)).filter(
      (entry) => entry.batch === batch && (entry.live || entry.keys.includes(key)),
    );
    const written = await this.write(before, operation, (entry) => {
      const draft = drafts[before.findIndex(({ id }) => id === entry.id)];
      return changed(entry, draft && draftOf(pinned(draft, currency, this.rates, entry)), { key, by, at });
    });
    const more = drafts.slice(before.length);
    const added = more.length > 0 ? await this.record(operation, more) : { entries: [] };
    return 'refused' in added ? added : { entries: [...written.filter(({ live }) => live), ...added.entries] };
  }

  /** Takes entries away; undo brings them back. */
  async remove(operation: Operation, ids: readonly string[]): Promise<Changed> {
    return this.change(operation, ids, () => undefined);
  }

  /**
   * Takes back the operation `target` (and what came after it on its entries), or else the person's newest. Answers the
   * entries as they stand after it.
   */
  async undo(operation: Operation, target?: string): Promise<Undone> {
    const { ledgerId, by, source, now } = operation;
    const key = keyOf(source);
    const before = await this.store.writtenBy(ledgerId, key, MOST_AT_ONCE);
    // The oldest change this undo took: what it was asked to take back, if a crash left it half done.
    const begun = before.flatMap((entry) => entry.undone).findLast((change) => change.undoneBy === key)?.key;
    if (before.length > 0 && begun === undefined) return { entries: before };
    const of = begun ?? target ?? (await this.store.newestKey(ledgerId, by, 'changes'))?.key;
    if (of === undefined) return { refused: 'nothing-to-undo' };
    const entries = await this.store.writtenBy(ledgerId, of, MOST_AT_ONCE + 1);
    if (entries.length > MOST_AT_ONCE) return tooLarge(entries, of, 'undo');
    const after = await this.write(entries, operation, (entry) =>
      this.counted(undone(entry, of, { key, at: now }), operation),
    );
    return after.length > 0 ? { entries: after } : { refused: 'nothing-to-undo' };
  }

  /** Brings back what the person's newest undo took, unless they have changed something since. */
  async redo(operation: Operation): Promise<Redone> {
    const { ledgerId, by, source } = operation;
    const key = keyOf(source);
    const before = await this.store.writtenBy(ledgerId, key, MOST_AT_ONCE);
    const begun = before.flatMap((entry) => entry.changes).find((change) => change.redone?.by === key)?.redone?.undo;
    if (before.length > 0 && begun === undefined) return { entries: before };
    const of = begun ?? (await this.newestUndo(ledgerId, by));
    if (of === undefined) return { refused: 'nothing-to-redo' };
    const entries = await this.store.writtenBy(ledgerId, of, MOST_AT_ONCE + 1);
    if (entries.length > MOST_AT_ONCE) return tooLarge(entries, of, 'redo');
    const after = await this.write(entries, operation, (entry) => this.counted(redone(entry, of, key), operation));
    return after.length > 0 ? { entries: after } : { refused: 'nothing-to-redo' };
  }

  firstDay(ledgerId: string): Promise<Day | undefined> {
    return this.store.firstDay(ledgerId);
  }

  /**
   * One step of an undo or redo that is too large for a turn: some entries, from the one behind `after` on. A step that comes again
   * changes nothing and answers the same: how many it looked at and wrote, and after which the next begins; undefined where there is none.
   */
  async rewind(operation: Operation, { batch, of, what }: Large, after?: string) {
    const { ledgerId, source, now } = operation;
    const key = keyOf(source);
    const entries = await this.store.batch(ledgerId, batch, REWOUND, after);
    // Limits have their say once, after all of it, and not of each entry.
    const written = await this.write(entries, { ...operation, limited: false }, (entry) =>
      this.counted(what === 'undo' ? undone(entry, of, { key, at: now }) : redone(entry, of, key), operation),
    );
    return {
      looked: entries.length,
      written: written.length,
      after: entries.length < REWOUND ? undefined : entries.at(-1)?.id,
    };
  }

  /** How many entries an operation has touched. */
  count(ledgerId: string, key: string): Promise<number> {
    return this.store.countWrittenBy(ledgerId, key);
  }

  totals(ledgerId: string, filter: EntryFilter, by?: TotalsBy): Promise<readonly Total[]> {
    return this.store.totals(ledgerId, filter, by);
  }

  list(ledgerId: string, filter: EntryFilter, limit: number, after?: Cursor): Promise<readonly Entry[]> {
    return this.store.list(ledgerId, filter, limit, after);
  }

  /** What went into a wallet and out of it, from the instant on at which its balance was stated. */
  moved(ledgerId: string, wallet: string, since?: Since): Promise<readonly Moved[]> {
    return this.store.moved(ledgerId, wallet, since);
  }

  /** Those of these entries that count, in the order asked for. */
  async get(ledgerId: string, ids: readonly string[]): Promise<readonly Entry[]> {
    const found = await this.store.get(ledgerId, ids);
    return ids.flatMap((id) => found.find((entry) => entry.id === id && entry.live) ?? []);
  }

  /** What this very operation wrote before: a message that comes again means the same entries again. */
  written({ ledgerId, source }: Operation): Promise<readonly Entry[]> {
    return this.store.writtenBy(ledgerId, keyOf(source), MOST_AT_ONCE);
  }

  /** The entries of the message with this key that count. */
  async batch(ledgerId: string, key: string): Promise<readonly Entry[]> {
    const found = await this.store.writtenBy(ledgerId, key, MOST_AT_ONCE);
    return found.filter((entry) => entry.batch === key && entry.live);
  }

  /** What the person's newest operation touched, as far as it counts; of an import some. */
  async newest({ ledgerId, by }: Operation): Promise<readonly Entry[]> {
    const newest = await this.store.newestKey(ledgerId, by, 'changes');
    const found = newest ? await this.store.writtenBy(ledgerId, newest.key, MOST_ENTRIES) : [];
    return found.filter((entry) => entry.live);
  }

  private async add(entries: readonly Entry[], { ledgerId, by, currency }: Operation): Promise<readonly Entry[]> {
    const foreign = entries.some((entry) => countedIn(entry, currency) === undefined);
    const [added] = await Promise.all([this.store.add(entries), foreign && this.uncounted(ledgerId, by)]);
    return added;
  }

  /** What came back counts in the currency that the person has now; a rate of that currency it brings along stays. */
  private counted(entry: Entry | undefined, { currency }: Operation): Entry | undefined {
    return entry && { ...entry, worth: worthIn(entry, currency, this.rates) };
  }

  /** The person's newest operation on entries that stands, or (`undone`) their newest undo. */
  newestOperation({ ledgerId, by }: Operation, where: 'changes' | 'undone') {
    return this.store.newestKey(ledgerId, by, where);
  }

  private async newestUndo(ledgerId: string, by: string): Promise<string | undefined> {
    const [undo, change] = await Promise.all([
      this.store.newestKey(ledgerId, by, 'undone'),
      this.store.newestKey(ledgerId, by, 'changes'),
    ]);
    return undo && change && change.at > undo.at ? undefined : undo?.key;
  }

  private async change(
    operation: Operation,
    ids: readonly string[],
    next: (entry: Entry) => EntryDraft | undefined,
  ): Promise<Changed> {
    const { ledgerId, by, source, now, currency } = operation;
    const key = keyOf(source);
    const after = (entry: Entry) => {
      const draft = next(entry);
      return draft && draftOf(pinned(draft, currency, this.rates, entry));
    };
    const entries = await this.store.get(ledgerId, ids);
    if (entries.length < ids.length || entries.some((entry) => !entry.live && !entry.keys.includes(key)))
      return { refused: 'no-such-entry' };
    for (const entry of entries) {
      const draft = after(entry);
      const refused = draft && refusalOf(draft, operation);
      if (refused) return { refused };
    }
    const written = (entry: Entry) => changed(entry, after(entry), { key, by, at: now });
    return { entries: await this.write(entries, operation, written) };
  }

  /** Writes each entry once by this operation, some side by side: they go to the store together. */
  private async write(
    entries: readonly Entry[],
    operation: Operation,
    then: (entry: Entry) => Entry | undefined,
  ): Promise<readonly Entry[]> {
    const key = keyOf(operation.source);
    const unwatched = unwatchedOf(operation);
    const next = (entry: Entry) => {
      const after = then(entry);
      return after && { ...after, unwatched };
    };
    const written: Entry[] = [];
    for (let from = 0; from < entries.length; from += ABREAST) {
      const group = entries.slice(from, from + ABREAST);
      const done = await Promise.all(group.map((entry) => this.writeOne(entry, key, next)));
      written.push(...done.filter((entry) => entry !== undefined));
    }
    return written;
  }

  /** One that another write has moved meanwhile is read again. */
  private async writeOne(
    before: Entry,
    key: string,
    next: (entry: Entry) => Entry | undefined,
  ): Promise<Entry | undefined> {
    for (let entry: Entry | undefined = before; entry; ) {
      if (entry.keys.includes(key)) return entry;
      const after = next(entry);
      if (!after || (await this.store.replace(after))) return after;
      [entry] = await this.store.get(entry.ledgerId, [entry.id]);
    }
    return undefined;
  }
}

/** Writes that are on their way at once. */
const ABREAST = 25;
/** Entries of one step of what is too large for a turn: few enough that others have their turn between two. */
const REWOUND = 200;

function tooLarge([first]: readonly Entry[], of: string, what: Large['what']): TooLarge {
  return { large: { ledgerId: first!.ledgerId, batch: first!.batch, of, what } };
}

/** What is marked on the entries of an operation. */
function unwatchedOf({ limited, ledgerId, by, source, now: at }: Operation): Unwatched | undefined {
  return limited ? { key: keyOf(source), ledgerId, by, at } : undefined;
}

/** An entry as its first operation makes it. */
function born(draft: EntryDraft, operation: Operation, key: string, id: string): Entry {
  const { ledgerId, by, source, now } = operation;
  const unwatched = unwatchedOf(operation);
  return {
    id,
    ...draftOf(draft),
    ledgerId,
    batch: key,
    loggedBy: by,
    source,
    createdAt: now,
    live: true,
    version: 1,
    changes: [{ key, by, at: now, after: draftOf(draft) }],
    undone: [],
    keys: [key],
    ...(unwatched && { unwatched }),
  };
}
