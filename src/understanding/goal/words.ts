import type { Words } from '../numbers/words';

/** How a language speaks of what is saved for. Alternatives are separated by "|"; "…" stands for some words between. */
export interface GoalWords {
  /** Money is put aside: "put aside", "saved", "add … to". */
  readonly put: Words;
  /** Money is taken out again. */
  readonly take: Words;
  /** The goal itself goes. */
  readonly drop: Words;
  /** "how is", "how much have i": it is asked for. */
  readonly ask: Words;
  /** A whole question, before or around the name: "how much … saved … for". */
  readonly asked: Words;
  /** What stands around the name at either end, and is none of it: "save for a", "by", "goal". */
  readonly carry: Words;
}
