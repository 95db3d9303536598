import type { Words } from '../numbers/words';

/** What the banks of a language write. All languages' words are read at once: a bank does not ask what its client speaks. */
export interface BankWords {
  /** Money left, money came: verbs that say it of themselves. */
  readonly out: Words;
  readonly in: Words;
  /** Came back. */
  readonly refund: Words;
  /** Nouns that say it where no verb does: purchase, deposit. */
  readonly outNoun: Words;
  readonly inNoun: Words;
  /** Words that contain one of the above and say nothing of the direction: "credit card". */
  readonly neutral: Words;
  /** Before an amount that did not move: balance, limit, the sum of the month. */
  readonly balance: Words;
  /** Before an amount that goes with another: fee, tax. */
  readonly fee: Words;
  /** Before an amount that is all that left: "with a total of". */
  readonly total: Words;
  /** What only banks write: account, reference, greeting. Each is a sign that a bank speaks. */
  readonly signs: Words;
  /** It was tried and did not happen. */
  readonly declined: Words;
  /** Nothing moved, unless a verb before it says otherwise: codes, requests, reminders, adverts. */
  readonly notice: Words;
  /** Before the one who was paid: at, to. */
  readonly merchant: Words;
  /** Before the one who paid: from. */
  readonly payer: Words;
}
