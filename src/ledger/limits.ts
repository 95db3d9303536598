import type { EntryDraft } from './entry';
import { keyOf } from './key';
import type { Operation } from './ledger';
import {
  ALONE,
  counts,
  type Limit,
  type LimitBook,
  type LimitEvery,
  type LimitScope,
  limitPeriod,
  type Within,
} from './limit';
import { type Currency, minorDigits } from './money';
import { type Day, dayAt } from './period';
import type { EntryStore, LimitStore } from './ports';
import { type Standing, spentByDay, standingOf } from './standing';

/** What a person says of a limit. What is absent stays as it is, or is assumed of a new one. */
export interface LimitWish {
  readonly scope: LimitScope;
  readonly every: LimitEvery;
  readonly currency: Currency;
  /** What it is to be in minor units, or by how much it is to change: of the two one. */
  readonly to?: number;
  readonly by?: number;
  readonly carry?: boolean;
  readonly firstWeekday?: number;
  readonly within?: Within;
}

export type LimitRefusal = 'zero' | 'too-large' | 'too-many' | 'no-such-limit' | 'other-currency';

/** `key` names the change, to take it back; `before` is what the limit was, absent where it is new. */
export type LimitDone =
  | { readonly limit: Limit; readonly before?: Limit; readonly key: string; readonly payday?: number }
  | { readonly refused: LimitRefusal };

type Next = { readonly limits: readonly Limit[]; readonly id: string; readonly before?: Limit };

/** A ledger has no more: all of them are read together. */
export const MOST_LIMITS = 40;
const LARGEST_MINOR = 1e13;
/** Changes that are remembered. */
const MOST_PAST = 12;

/** Limits over a store. Idempotent by the operation's message; every write is one document that nobody else has moved on. */
export class Limits {
  constructor(
    private readonly store: LimitStore,
    private readonly entries: Pick<EntryStore, 'totals'>,
  ) {}

  async book(ledgerId: string): Promise<LimitBook> {
    return (await this.store.get(ledgerId)) ?? { ledgerId, version: 0, limits: [], past: [] };
  }

  /** The books of those of many ledgers that have one. */
  books(ledgerIds: readonly string[]): Promise<readonly LimitBook[]> {
    return this.store.of(ledgerIds);
  }

  /** Sets a limit, or changes the one that counts the same over the same period. */
  set(operation: Operation, wish: LimitWish): Promise<LimitDone> {
    return this.put(operation, async (book) => {
      const before = book.limits.find((one) => sameScope(one.scope, wish.scope) && one.every === wish.every);
      if (!before && book.limits.length >= MOST_LIMITS) return { refused: 'too-many' };
      const limit = await this.wished(operation, book, before, wish);
      if ('refused' in limit) return limit;
      const limits = before ? book.limits.map((one) => (one === before ? limit : one)) : [...book.limits, limit];
      return { limits, id: limit.id, before };
    });
  }

  /** Takes a limit away; answers what it was. */
  remove(operation: Operation, id: string): Promise<LimitDone> {
    return this.put(operation, async ({ limits }) => {
      const before = limits.find((one) => one.id === id);
      return before ? { limits: limits.filter((one) => one !== before), id, before } : { refused: 'no-such-limit' };
    });
  }

  /** Takes the change with this key back: the limit is what it was before it, or goes where it was new. */
  back(operation: Operation, change: string): Promise<LimitDone> {
    return this.put(operation, async ({ limits, past }) => {
      const taken = past.find(({ key }) => key === change);
      const now = limits.find(({ id }) => id === taken?.id);
      if (!taken || !(now || taken.before)) return { refused: 'no-such-limit' };
      const others = limits.filter((one) => one !== now);
      const back = taken.before && { ...taken.before, marks: now?.marks ?? taken.before.marks };
      return { limits: back ? [...others, back] : others, id: taken.id, before: now };
    });
  }

  /** The day that income comes on: limits from payday to payday go by it. */
  async setPayday(operation: Operation, payday: number): Promise<void> {
    for (;;) {
      const book = await this.book(operation.ledgerId);
      if (book.payday === payday || (await this.write({ ...book, payday }))) return;
    }
  }

  /** What this very operation did before. */
  done(book: LimitBook, { source }: Operation): LimitDone | undefined {
    const done = book.past.find(({ key }) => key === keyOf(source));
    return done && doneOf(book, done);
  }

  /** How all limits of a ledger stand on a day. */
  standings(book: LimitBook, day: Day, within: Within = ALONE): Promise<readonly Standing[]> {
    return Promise.all(book.limits.map((limit) => this.standing(book, limit, day, within)));
  }

  /** How the limits stand that these entries count toward, each in the periods of the entries' days: an aggregation each. */
  touched(book: LimitBook, drafts: readonly EntryDraft[], within: Within = ALONE): Promise<readonly Standing[]> {
    const found = new Map<string, Promise<Standing>>();
    for (const limit of book.limits)
      for (const draft of drafts) {
        if (!counts(limit, draft, within)) continue;
        const key = `${limit.id} ${limitPeriod(limit, draft.day, book.payday).from}`;
        if (!found.has(key)) found.set(key, this.standing(book, limit, draft.day, within));
      }
    return Promise.all(found.values());
  }

  standing({ ledgerId, payday }: LimitBook, limit: Limit, day: Day, within: Within = ALONE): Promise<Standing> {
    return standingOf(this.entries, ledgerId, limit, day, payday, within);
  }

  /** What was spent on each day of a limit's period. */
  days({ ledgerId }: LimitBook, standing: Standing, within: Within = ALONE): ReturnType<typeof spentByDay> {
    return spentByDay(this.entries, ledgerId, standing, within);
  }

  /** Writes a book that nobody has moved on since it was read; false where somebody has, and nothing was done. */
  write(next: LimitBook): Promise<boolean> {
    return this.store.put({ ...next, version: next.version + 1 });
  }

  private async wished(
    operation: Operation,
    book: LimitBook,
    before: Limit | undefined,
    { scope, every, currency, to, by = 0, ...wish }: LimitWish,
  ): Promise<Limit | { readonly refused: LimitRefusal }> {
    if (to === undefined && !before) return { refused: 'no-such-limit' };
    if (to === undefined && before?.money.currency !== currency) return { refused: 'other-currency' };
    const minor = to ?? before!.money.minor + by;
    if (minorDigits(currency) === undefined || minor <= 0) return { refused: 'zero' };
    if (minor > LARGEST_MINOR) return { refused: 'too-large' };
    const today = dayAt(operation.now, operation.zone);
    const carry = wish.carry ?? before?.carry ?? false;
    const firstWeekday = wish.firstWeekday ?? before?.firstWeekday ?? 1;
    // What was left before the change stays carried; from here on the new amount counts.
    const old = before?.carry && carry ? await this.standing(book, before, today, wish.within) : undefined;
    return {
      id: before?.id ?? keyOf(operation.source).slice(0, 12),
      scope,
      every,
      money: { minor, currency },
      carry,
      firstWeekday,
      by: before?.by ?? operation.by,
      since: limitPeriod({ every, firstWeekday }, today, book.payday).from,
      opening: old && before ? Math.max(0, old.allowed - before.money.minor) : 0,
      marks: before?.marks ?? [],
    };
  }

  private async put(
    operation: Operation,
    change: (book: LimitBook) => Promise<Next | { readonly refused: LimitRefusal }>,
  ): Promise<LimitDone> {
    const key = keyOf(operation.source);
    for (;;) {
      const book = await this.book(operation.ledgerId);
      const done = this.done(book, operation);
      if (done) return done;
      const next = await change(book);
      if ('refused' in next) return next;
      const past = [...book.past, { key, id: next.id, before: next.before }].slice(-MOST_PAST);
      const after = { ...book, limits: next.limits, past };
      if (await this.write(after)) return doneOf(after, past.at(-1)!);
    }
  }
}

/** What a change has done: the limit as it stands, or the one that went. */
function doneOf({ limits, payday }: LimitBook, { key, id, before }: LimitBook['past'][number]): LimitDone {
  const limit = limits.find((one) => one.id === id) ?? before;
  return limit ? { limit, before, key, payday } : { refused: 'no-such-limit' };
}

export function sameScope(one: LimitScope, other: LimitScope): boolean {
  return one.of === other.of && one.name === other.name;
}
