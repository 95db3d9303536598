/** What a language says of intents. */
export interface IntentWords {
  readonly draft?: true;
}
