/** What a language says of lexicon. */
export interface Lexicon {
  readonly draft?: true;
}
