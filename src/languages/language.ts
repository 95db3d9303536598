import type { BankWords } from '../understanding/bank/words';
import type { Lexicon } from '../understanding/category/words';
import type { CommandWords } from '../understanding/command/words';
import type { DayWords } from '../understanding/days/words';
import type { GoalWords } from '../understanding/goal/words';
import type { IntentWords } from '../understanding/intent/words';
import type { LimitWords } from '../understanding/limit/words';
import type { MoneyWords } from '../understanding/money/words';
import type { NumberWords } from '../understanding/numbers/words';
import type { PasswordWords } from '../understanding/password/words';
import type { QuestionWords } from '../understanding/question/words';
import type { RecurrenceWords } from '../understanding/recurrence/words';
import type { SheetWords } from '../understanding/sheet/words';
import type { TargetWords } from '../understanding/target/words';
import type { WalletWords } from '../understanding/wallet/words';
import type { Sentences } from './sentences';

/**
 * One language as plain data: a folder whose files have the same names in every language. The parts are typed where they
 * are read; the test of this room lists what a language still lacks. What is large is loaded when it is first looked at: a server
 * speaks few of the languages that it understands, and understands in a thread of its own.
 */
export interface Language {
  /** ISO 639-1, with a script where it matters: "en", "zh", "hi-Latn". */
  readonly id: string;
  /** Its own name: "Deutsch". */
  readonly name: string;
  /** BCP 47 for Intl: separators, day order, plural rules. */
  readonly locale: string;
  /** `complete`: understood and spoken. `logging`: understood; the bot answers in the person's other language. */
  readonly status: 'complete' | 'logging';
  readonly bank: BankWords;
  readonly commands?: CommandWords;
  readonly days: DayWords;
  readonly goals?: GoalWords;
  readonly intents: IntentWords;
  readonly lexicon: Lexicon;
  readonly limits?: LimitWords;
  readonly money: MoneyWords;
  readonly numbers: NumberWords;
  /** Words by which a text that gives away a password is known. */
  readonly passwords?: PasswordWords;
  readonly questions?: QuestionWords;
  readonly recurrence?: RecurrenceWords;
  readonly targets: TargetWords;
  readonly wallets?: WalletWords;
  readonly sheets?: SheetWords;
  /** What is not translated yet is said in the first language. */
  readonly sentences?: Sentences;
}
