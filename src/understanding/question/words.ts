import type { Words } from '../numbers/words';

/** Questions about the ledger that are more than "how much"; where the words of several fit, the first is meant. */
export const QUESTIONS = [
  'afford',
  'last',
  'why',
  'usual',
  'net',
  'flow',
  'compare',
  'by-weekday',
  'average-month',
  'average',
  'pace',
  'payees',
  'wallets',
  'tags',
  'by-day',
  'by-month',
  'week',
  'most',
  'biggest',
  'tips',
  'overview',
] as const;
export type QuestionName = (typeof QUESTIONS)[number];

/**
 * The words of a language that tell questions apart. In a phrase "…" stands for any words between, and a "*" at the end of a
 * word for any ending: "warum … mehr", "durchschnitt*".
 */
export interface QuestionWords {
  readonly questions: Readonly<Record<QuestionName, Words>>;
  /** What stands before the period that another is held against: "more than LAST MONTH". */
  readonly against: Words;
  /** Words of "when did I last …" that say nothing of what is looked for. */
  readonly around: Words;
  /** What stands before that which a question is about: "how much ON food". */
  readonly on: Words;
  /** What stands behind it, in a language that says it first: "啤酒花了多少". */
  readonly behind?: Words;
  /** What may stand behind them and names nothing of its own: "everything", "the whole month". */
  readonly all: Words;
}
