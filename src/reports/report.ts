import type { Currency } from '../ledger/money';
import type { Day, Period } from '../ledger/period';
import type { EntryStore } from '../ledger/ports';

/** What a report is asked: whose ledger, which days, the person's currency. */
export interface Question {
  readonly ledgerId: string;
  readonly period: Period;
  readonly currency: Currency;
  readonly categories?: readonly string[];
  /** The period it is compared with, where it is not the one before. */
  readonly against?: Period;
  /** The last day that has happened, where a report looks ahead or divides by days. */
  readonly today?: Day;
  /** What an entry must say of itself, where one is looked for: "dentist". */
  readonly about?: string;
}

/** What a report may read. */
export type Books = Pick<EntryStore, 'totals' | 'list'>;

/** A report: one file, question -> figures; no drawing, no words. */
export interface Report<Figures> {
  readonly id: string;
  run(question: Question, books: Books): Promise<Figures>;
}
