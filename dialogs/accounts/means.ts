import type { Linking } from '../../src/accounts/linking';
import type { Person } from '../../src/accounts/person';
import type { Sharing } from '../../src/accounts/sharing';
import type { Turn } from '../../src/bot/turn';
import type { SentenceKey } from '../../src/languages/sentences';
import type { Ledger } from '../../src/ledger/ledger';

/** A page of ours that a person can open from the chat. */
export type Page = 'register' | 'sign-in' | 'tokens';

/** What the dialogs about a person themselves work with. */
export interface AccountMeans {
  readonly ledger: Ledger;
  readonly linking: Linking;
  readonly sharing: Sharing;
  /** A link to a page of ours, good once; undefined where too many were asked for. */
  page(kind: Page, turn: Turn): Promise<string | undefined>;
  hasAccount(person: Person): Promise<boolean>;
  /** Keeps a telephone number with the person's account; false where they have none, or it is no number. */
  setPhone(person: Person, number: string): Promise<boolean>;
  /** Addresses that open a chat with the bot and hand it the code, by channel; empty where there is none. */
  doors(code: string): Readonly<Record<string, string>>;
  /** A picture of a QR code as an address. */
  qr(text: string): Promise<string>;
  /** Tells a person in their other chats. */
  tell(personId: string, key: string, sentence: SentenceKey, button: { readonly do: string }): Promise<void>;
  /** Where it is said what is stored. */
  readonly privacyPage: string;
  /** Everything stored of a person, as a zip. */
  exported(person: Person, now: Date): Promise<Buffer>;
  /** Marks a person as gone; the rest is done by the clock. */
  leave(person: Person, now: Date): Promise<void>;
}
