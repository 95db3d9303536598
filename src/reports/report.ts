import type { Limit } from '../ledger/limit';
import type { Currency } from '../ledger/money';
import type { Day, Period } from '../ledger/period';
import type { EntryStore } from '../ledger/ports';
import type { Schedule } from '../ledger/schedule';

/** What a report is asked: whose ledger, which days, the person's currency. */
export interface Question {
  readonly ledgerId: string;
  readonly period: Period;
  readonly currency: Currency;
  /** All that belong to what is asked for, the one that was named first. */
  readonly categories?: readonly string[];
  /** The category that entries of a category count as, where the person has merged some. */
  readonly merged?: (category: string) => string;
  /** All categories that count as this one; absent: it alone. */
  readonly within?: (category: string) => readonly string[];
  /** The period it is compared with, where it is not the one before. */
  readonly against?: Period;
  /** The last day that has happened, where a report looks ahead or divides by days. */
  readonly today?: Day;
  /** The limits there are, where a report holds spending against them. */
  readonly limits?: readonly Limit[];
  /** What repeats, where a report looks at what is still to come. */
  readonly schedules?: readonly Schedule[];
  /** What an entry must say of itself, where one is looked for: "dentist". */
  readonly about?: string;
}

/** What a report may read. */
export type Books = Pick<EntryStore, 'totals' | 'list' | 'firstDay'>;

/** A report: one file, question -> figures; no drawing, no words. */
export interface Report<Figures> {
  readonly id: string;
  run(question: Question, books: Books): Promise<Figures>;
}
