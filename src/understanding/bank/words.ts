/** What a language says of bank. */
export interface BankWords {
  readonly draft?: true;
}
