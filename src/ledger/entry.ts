import type { Money } from './money';
import type { Day } from './period';

/**
 * A refund is money that came back for an expense: it lowers spending, it is not income. A transfer between a person's own
 * wallets is neither spending nor income.
 */
export type EntryType = 'expense' | 'income' | 'refund' | 'transfer';

/**
 * What an amount comes to in the person's own currency: converted once, when the entry was written, at the rate of its day, and
 * kept with that rate. What is derived from it later never changes with the market.
 */
export interface Worth extends Money {
  /** How many units of this currency one unit of the amount's was worth: a plain decimal. */
  readonly rate: string;
  /** The day the rate was published for: the entry's own, or the last one before it that had rates. */
  readonly of: Day;
}

/** What an entry says: all that a person can give, and change. */
export interface EntryDraft {
  readonly type: EntryType;
  /** Always positive; the type says the direction. */
  readonly money: Money;
  readonly day: Day;
  readonly category: string;
  readonly payee?: string;
  readonly note?: string;
  readonly tags: readonly string[];
  /** What it was paid with or into, as the person calls it: "cash", "card". Of a transfer: where it came from. */
  readonly wallet?: string;
  /** Only of a transfer: where it went. */
  readonly toWallet?: string;
  /** Absent where the amount is in the person's currency, or no rate was known: then it counts in its own. The ledger's, nobody says it. */
  readonly worth?: Worth;
}

/** Where an operation came from; `message` is the platform's stable id, so that the same update again is the same operation. */
export interface Source {
  readonly channel: string;
  readonly message: string;
}

/** One step of an entry's life. `before` is absent where the step made the entry, `after` where it took it away. */
export interface Change {
  /** The operation that did it: all entries one message touched share its key. */
  readonly key: string;
  readonly by: string;
  readonly at: Date;
  readonly before?: EntryDraft;
  readonly after?: EntryDraft;
  /** Set where it had been undone and was brought back: by which redo, of which undo. */
  readonly redone?: { readonly by: string; readonly undo: string };
}

/** A change that was taken back, by the operation `undoneBy`. */
export interface UndoneChange extends Change {
  readonly undoneBy: string;
  readonly undoneAt: Date;
}

export interface Entry extends EntryDraft {
  /** `<key of the message>#<place in it>`: a retry meets itself. */
  readonly id: string;
  readonly ledgerId: string;
  /** The key of the message that made it; all its entries share it. */
  readonly batch: string;
  readonly loggedBy: string;
  readonly source: Source;
  readonly createdAt: Date;
  /** False once it was deleted or undone; such an entry counts nowhere. */
  readonly live: boolean;
  /** Grows by one with every write; a write that finds another version than it read does nothing. */
  readonly version: number;
  /** What stands, the newest last. Undo takes from its end. */
  readonly changes: readonly Change[];
  /** What redo can bring back, the newest undone last. */
  readonly undone: readonly UndoneChange[];
  /** Every operation that ever wrote this entry, oldest first: the same message again is known by it. */
  readonly keys: readonly string[];
  /** The newest operation on it, while limits have not yet had their say on that. */
  readonly unwatched?: Unwatched;
}

/** An operation that limits still have to have their say on: in which ledger, by whom, and when it was. */
export interface Unwatched {
  readonly key: string;
  readonly ledgerId: string;
  readonly by: string;
  readonly at: Date;
}
