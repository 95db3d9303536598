/** By which a password that somebody writes into a chat is known, each by "|". */
export interface PasswordWords {
  /** "password", "pwd". */
  readonly word: string;
  /** "is", "was": what may stand between the word and the password. */
  readonly is: string;
  /** "my", "the": with one of them before the word and nothing between, what follows is the password all the same. */
  readonly mine: string;
  /** "sign in", "register": with an address behind it, what follows the address is the password. */
  readonly enter: string;
  /** What may follow the word where no password is told: "my password is wrong". */
  readonly instead: string;
}
