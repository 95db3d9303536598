import type { EntryDraft, EntryType, Source } from './entry';
import type { Kept } from './kept';
import { type MoneyRefusal, money } from './money';
import type { Day } from './period';

/** An entry as far as it is known; what is absent is asked for. */
export interface Planned {
  readonly type: EntryType;
  /** A plain decimal. */
  readonly amount?: string;
  readonly currency: string;
  /** The sign that stood for this currency, where it could have been another. */
  readonly ambiguous?: string;
  readonly day: Day;
  readonly category?: string;
  readonly payee?: string;
  readonly note?: string;
  readonly tags: readonly string[];
  readonly wallet?: string;
  readonly toWallet?: string;
  /** Of a bank's message: the key of its text, which is that of the same message pasted again. */
  readonly text?: string;
}

/** Where an entry stands until its category is known. */
export const UNFILED = 'other';

/** The entry for the ledger, once its amount is known. */
export function entryDraftOf(planned: Planned): EntryDraft | { readonly refused: MoneyRefusal } {
  const { amount = '', currency, ambiguous: _ambiguous, text: _text, ...says } = planned;
  const read = money(amount, currency);
  return 'refused' in read ? read : { money: read, ...says, category: planned.category ?? UNFILED };
}

/** Entries that are not in the ledger yet: what a bank wrote and nobody has confirmed, or what lacks its amount. */
export interface DraftSays {
  readonly entries: readonly Planned[];
  /** The key of what it wrote, once it was confirmed. */
  readonly wrote?: string;
  readonly discarded?: boolean;
}

export interface Draft extends Kept<DraftSays> {
  /** The message it was said in. */
  readonly source: Source;
  /** The newest undo that opened it again: what it writes then is another operation than before. */
  readonly life?: string;
  /** What follows from what it says: whether it still waits, and the texts it was read from. */
  readonly open: boolean;
  readonly texts: readonly string[];
}

/** The draft with what follows from what it says. */
export function settledDraft(draft: Draft): Draft {
  const { live, says, undone, life } = draft;
  return {
    ...draft,
    open: live && says.wrote === undefined && !says.discarded,
    texts: says.entries.flatMap(({ text }) => text ?? []),
    life: undone.at(-1)?.undoneBy ?? life,
  };
}

/** The operation that writes what it says: as long as nothing was undone, that of the message itself. */
export function draftSource({ source, life }: Pick<Draft, 'source' | 'life'>): Source {
  return life === undefined ? source : { ...source, message: `${source.message}/${life}` };
}
