/** What a language says of days. */
export interface DayWords {
  readonly draft?: true;
}
