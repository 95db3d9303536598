import type { Language } from '../languages/language';
import type { EntryType } from '../ledger/entry';
import type { AmountFound, Context, DaysFound, IntentName, Meaning, Slot, Span, TrailStep } from './meaning';

/** What the steps of one `understand` call build together. Offsets always refer to `text`, the message as it was written. */
export interface Draft {
  readonly text: string;
  /**
   * The text for matching: every UTF-16 unit still at its own offset, width-folded, lower case, typographic quotes and
   * spaces made plain. Recognizers that take a span blank it here, so that an amount is not read again as a day.
   */
  folded: string;
  language: Language;
  languageConfidence: number;
  amounts: AmountFound[];
  days: DaysFound[];
  tags: Slot<string>[];
  /** Spans that are neither money nor days and must not be read as such: counts, phone and order numbers, times, percentages. */
  masks: { readonly span: Span; readonly kind: string }[];
  entries: EntryDraftMeaning[];
  meaning: Partial<{ -readonly [K in keyof Meaning]: Meaning[K] }>;
  scores: Map<IntentName, number>;
  trail: TrailStep[];
}

/** One entry while it is still being put together. */
export interface EntryDraftMeaning {
  /** The part of the message this entry was read from. */
  segment: Span;
  amount?: AmountFound;
  type?: Slot<EntryType>;
  days?: DaysFound;
  category?: Slot<string>;
  payee?: Slot<string>;
  note?: Slot<string>;
  wallet?: Slot<string>;
  tags: Slot<string>[];
}

/** A recognizer (finds something in the text) or a refiner (improves what others found). Pure; never throws. */
export interface Step {
  readonly id: string;
  run(draft: Draft, context: Context): void;
}
