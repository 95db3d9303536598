import type { Money } from './money';
import type { Day } from './period';

/** A refund is money that came back for an expense: it lowers spending, it is not income. */
export type EntryType = 'expense' | 'income' | 'refund';

/** What a person said of one entry, before the ledger has taken it. */
export interface EntryDraft {
  readonly type: EntryType;
  /** Always positive; the type says the direction. */
  readonly money: Money;
  readonly day: Day;
  readonly category: string;
  readonly payee?: string;
  readonly note?: string;
  readonly tags: readonly string[];
}

/** Where an entry came from; `message` is the platform's stable id, so that the same update again is the same entry. */
export interface EntrySource {
  readonly channel: string;
  readonly message: string;
}

export interface Entry extends EntryDraft {
  /** `<batch>#<place in the message>`; made from the source, so a retry meets itself. */
  readonly id: string;
  readonly ledgerId: string;
  /** All entries of one message share a batch: they are undone together. */
  readonly batch: string;
  readonly loggedBy: string;
  readonly source: EntrySource;
  readonly createdAt: Date;
  /** The key of the undo that took it away; absent while the entry counts. */
  readonly undoneBy?: string;
}
