/**
 * Everything the bot says, by name. A language gives each as an ICU message (plural, select); the test of this folder holds
 * that all complete languages have all keys with the same arguments.
 */
export const SENTENCES = [
  'welcome',
  'help',
  'record.done',
  'record.already',
  'record.ask-amount',
  'record.ask-category',
] as const;
export type SentenceKey = (typeof SENTENCES)[number];
