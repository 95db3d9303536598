import type { ModelIntent } from '../meaning';
import type { IntentWeights } from './weights';

/**
 * Families of words that mean the same to the intent model in every language: what one language teaches about them holds
 * for all. A word may stand in several.
 */
export const WORD_CLASSES = [
  'spend', // spent, paid, bought
  'earn', // salary, got paid, income
  'record', // add, log, note down
  'how-much',
  'question', // what, which, when, where, did
  'why',
  'show', // show, list, give me
  'expenses', // expenses, spending, purchases
  'report', // report, summary, chart
  'most', // biggest, top
  'compare', // compared to, more than
  'balance', // balance, left, remaining
  'limit', // limit, budget, at most
  'set', // set, put, raise
  'undo',
  'redo',
  'remove', // delete, remove
  'last', // last, previous
  'entry', // entry, expense, transaction (one of them)
  'change', // change, correct, edit
  'wrong', // wrong, actually, should be
  'every', // every month, weekly
  'goal', // save for, goal
  'advice', // should i, tips
  'export',
  'import',
  'setting', // currency, language, time zone, reminders
  'place', // i'm in, i live in
  'tongue', // names of languages
  'link',
  'register',
  'help',
  'stop', // cancel, never mind
  'yes',
  'no',
  'greet',
  'thanks',
  'bank', // card, statement, fee, transfer: a bank's business, not ours
  'world', // weather, meeting, music: an assistant's business
  'order', // book, call, play, remind: orders to an assistant
  'you',
  'my',
  'want', // i want, could you, please
  'not', // not, never
  'future', // will, tomorrow
  'filler', // it, was, the, of: words that carry no matter
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** What a language says of intents. */
export interface IntentWords {
  /**
   * Words and phrases by class, separated by commas or lines; `*` at the end of a word stands for any ending.
   * Case and accents do not matter.
   */
  readonly classes: Readonly<Partial<Record<WordClass, string>>>;
  /**
   * Sentences by intent, one a line, that the model learns from. Amounts are written as digits (`12`, `$12`), a day as
   * `[yesterday]`, a period as `{last month}`, any other number as `#7`.
   */
  readonly examples: Readonly<Partial<Record<ModelIntent, string>>>;
  /** What the model learned from all this; written by `node scripts/train-intents.mjs`. */
  readonly weights: IntentWeights;
}
