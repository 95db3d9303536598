import type { Currency } from '../ledger/money';
import type { Reach, Reference } from './reach';
import type { Wishes } from './wishes';

/** Who a platform says someone is: the platform's verified id, never a claim of the client. */
export interface Identity {
  readonly channel: string;
  readonly user: string;
}

export interface Person {
  readonly id: string;
  /** The ledger they log to. */
  readonly ledgerId: string;
  readonly identities: readonly Identity[];
  readonly name?: string;
  /** A language of `src/languages`. */
  readonly language: string;
  readonly currency: Currency;
  /** IANA zone. */
  readonly zone: string;
  /** What we took from the platform or the server's defaults and have not yet been told. */
  readonly assumed: readonly ('language' | 'currency' | 'zone')[];
  /** What they taught by correcting, as understanding reads it; absent: nothing yet. */
  readonly words?: TaughtWords;
  /** By channel, where they can be told something in private. */
  readonly reach?: Readonly<Record<string, Reach>>;
  /** What they want of notices; absent: everything, everywhere. */
  readonly wishes?: Wishes;
  /** Their address, once they have given one; mail goes only to one they have confirmed. */
  readonly email?: string;
  readonly emailConfirmed?: boolean;
  readonly createdAt: Date;
}

/** Descriptions to the categories they belong to, and own categories to the words that name them. */
export interface TaughtWords {
  readonly phrases: Readonly<Record<string, string>>;
  readonly categories: Readonly<Record<string, readonly string[]>>;
}

/** Where people are kept. */
export interface PersonStore {
  /** The person behind an identity, made with these first settings if new; two at once make one. */
  meet(identity: Identity, first: Omit<Person, 'id' | 'ledgerId' | 'identities'>): Promise<Person>;
  change(
    id: string,
    settings: Partial<Pick<Person, 'name' | 'language' | 'currency' | 'zone' | 'assumed' | 'words' | 'wishes'>>,
  ): Promise<Person>;
  get(id: string): Promise<Person | undefined>;
  /** Keeps the place on a channel where the person was met last. */
  reached(id: string, reference: Reference): Promise<void>;
  /** The platform no longer delivers to this place; one that has taken its stead meanwhile stays. */
  lost(id: string, reference: Reference): Promise<void>;
}
