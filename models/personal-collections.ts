/** How what is stored in a collection leads to a person; each by an index. */
export type PersonalKey =
  | { readonly ledger: string }
  | { readonly person: string }
  /** By the ids of conversations, which the states of conversations tell. */
  | { readonly conversation: string };

/**
 * Every collection that holds what belongs to a person: what is exported to them, and what goes when they go. A test holds that
 * each collection stands here or below. People themselves go last, as all else is found by them.
 */
export const PERSONAL: Readonly<Record<string, PersonalKey>> = {
  // First: one that is under way writes entries, until it is gone.
  imports: { ledger: 'ledgerId' },
  entries: { ledger: 'ledgerId' },
  schedules: { ledger: 'ledgerId' },
  goals: { ledger: 'ledgerId' },
  drafts: { ledger: 'ledgerId' },
  recounts: { ledger: '_id' },
  limits: { ledger: '_id' },
  notices: { person: 'personId' },
  codes: { person: 'personId' },
  joins: { person: 'into' },
  accounts: { person: '_id' },
  devices: { person: 'personId' },
  'api-tokens': { person: 'personId' },
  'api-calls': { person: 'personId' },
  tickets: { person: 'personId' },
  'conversation-lines': { conversation: 'conversationId' },
  'conversation-states': { person: 'personId' },
};

/** Not deleted by a key: why. */
export const NOT_PERSONAL: Readonly<Record<string, string>> = {
  people: 'goes last, when all else of the person has gone',
  'shared-ledgers': 'the person is taken out; it goes with its last member',
  audit: 'ids and instants alone, kept to tell who did what; nobody is named by an id whose person is gone',
  attempts: 'digests of addresses, forgotten after a day',
  announcements: 'what was told to all; who ordered it by an id alone',
  about: 'the version of what is stored',
  jobs: 'which instance does the work of the clock',
  rates: 'exchange rates',
  'mail-suppressions': 'addresses that want no more mail: kept so that they get none',
};
