import type { Currency } from '../ledger/money';

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
    settings: Partial<Pick<Person, 'name' | 'language' | 'currency' | 'zone' | 'assumed' | 'words'>>,
  ): Promise<Person>;
}
