import type { Language } from '../languages/language';
import type { EntryType } from '../ledger/entry';
import { bare, TAKEN } from './fold';
import type { AmountFound, Context, DaysFound, IntentName, Meaning, Slot, Span, TrailStep } from './meaning';
import { type Token, tokenize } from './tokens';
import type { MovedBetween } from './wallet/wallets-in';

/** What the steps of one `understand` call build together. Offsets always refer to `text`, the message as it was written. */
export interface Draft {
  readonly text: string;
  /** The text for matching, as `fold` makes it: every UTF-16 unit still at its own offset. Never changes. */
  readonly plain: string;
  /** `plain`, with `TAKEN` in every unit of a span that a recognizer has taken: an amount is not read again as a day. */
  folded: string;
  /** All languages, the person's own first: what the language of the message is recognised from. */
  readonly languages: readonly Language[];
  /** The language of this message; the person's own until the language step has run. */
  language: Language;
  languageConfidence: number;
  amounts: AmountFound[];
  days: DaysFound[];
  tags: Slot<string>[];
  /** Spans that are neither money nor days and must not be read as such: counts, phone and order numbers, times, percentages. */
  masks: { readonly span: Span; readonly kind: string }[];
  /**
   * Set where the message is a bank's own: `entry` tells of money that moved, `notice` (a code, a decline, an advert, a
   * balance) is nothing for the ledger. It settles the intent: record, or unknown.
   */
  bank?: 'entry' | 'notice';
  /** A masked account number stands in it: no person writes so, however the message begins. */
  bankSure?: boolean;
  /** Set where money moved between the person's own wallets. */
  transfer?: MovedBetween;
  entries: EntryDraftMeaning[];
  meaning: Partial<{ -readonly [K in keyof Meaning]: Meaning[K] }>;
  scores: Map<IntentName, number>;
  trail: TrailStep[];
}

/** One entry while it is still being put together. */
export interface EntryDraftMeaning {
  /** The part of the message this entry was read from. */
  segment: Span;
  /** The bank's message that told of it. */
  message?: Span;
  amount?: AmountFound;
  type?: Slot<EntryType>;
  days?: DaysFound;
  category?: Slot<string>;
  payee?: Slot<string>;
  note?: Slot<string>;
  wallet?: Slot<string>;
  toWallet?: Slot<string>;
  tags: Slot<string>[];
}

/** Takes a span: later recognizers no longer see it in `folded`. */
export function blank(draft: Draft, span: Span): void {
  const { start, end } = span;
  draft.folded = draft.folded.slice(0, start) + TAKEN.repeat(end - start) + draft.folded.slice(end);
}

const cut = new WeakMap<Draft, readonly Token[]>();

/** `plain` without accents, cut into words, numbers and signs; cut once a message. */
export function tokensOf(draft: Draft): readonly Token[] {
  let tokens = cut.get(draft);
  if (!tokens) {
    tokens = tokenize(bare(draft.plain));
    cut.set(draft, tokens);
  }
  return tokens;
}

/** Takes many spans at once; they are in order and apart. */
export function blankAll(draft: Draft, spans: readonly Span[]): void {
  let folded = '';
  let from = 0;
  for (const { start, end } of spans) {
    folded += draft.folded.slice(from, start) + TAKEN.repeat(end - start);
    from = end;
  }
  draft.folded = folded + draft.folded.slice(from);
}

/** A recognizer (finds something in the text) or a refiner (improves what others found). Pure; never throws. */
export interface Step {
  readonly id: string;
  run(draft: Draft, context: Context): void;
}
