/** What a language says of numbers. */
export interface NumberWords {
  readonly draft?: true;
}
