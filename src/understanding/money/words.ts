/** What a language says of money. */
export interface MoneyWords {
  readonly draft?: true;
}
