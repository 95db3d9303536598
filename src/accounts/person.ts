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
  readonly createdAt: Date;
}

/** Where people are kept. */
export interface PersonStore {
  /** The person behind an identity, made with these first settings if new; two at once make one. */
  meet(identity: Identity, first: Omit<Person, 'id' | 'ledgerId' | 'identities'>): Promise<Person>;
  change(
    id: string,
    settings: Partial<Pick<Person, 'name' | 'language' | 'currency' | 'zone' | 'assumed'>>,
  ): Promise<Person>;
}
