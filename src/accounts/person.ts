import type { OwnCategories } from '../ledger/categories';
import type { Currency, Money } from '../ledger/money';
import type { Day } from '../ledger/period';
import type { AlertChoices } from './alert-choices';
import type { Reach, Reference } from './reach';
import type { Role } from './roles';
import type { Wishes } from './wishes';

/** Who a platform says someone is: the platform's verified id, never a claim of the client. */
export interface Identity {
  readonly channel: string;
  readonly user: string;
}

export interface Person {
  readonly id: string;
  /** The ledger they log to: their own, or a shared one. */
  readonly ledgerId: string;
  /** Their own ledger. */
  readonly home: string;
  readonly identities: readonly Identity[];
  /** People of other channels that turned out to be this one, with the ledgers they brought. */
  readonly joined?: readonly Joined[];
  readonly name?: string;
  /** A language of `src/languages`. */
  readonly language: string;
  readonly currency: Currency;
  /** BCP 47, as the platform said it where it named a region: by it a week begins on another day. */
  readonly locale?: string;
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
  /** What they made of the categories; absent: nothing yet. */
  readonly categories?: OwnCategories;
  /** What they said their wallets hold; absent: nothing yet. */
  readonly holds?: readonly Holding[];
  /** The ledger that is known to have no limits: a turn in it reads none. */
  readonly unlimited?: string;
  /** How much they want to be told without having asked. */
  readonly alerts?: AlertChoices;
  /** Absent: a customer. */
  readonly role?: Role;
  readonly createdAt: Date;
}

/** What a wallet held when its balance was stated: for that day, what was logged before `at` is in it already. */
export interface Holding extends Money {
  readonly wallet: string;
  readonly day: Day;
  readonly at: Date;
}

/** Entries of the ledger it brought are read along with the own ones; those it logged count as the person's own. */
export interface Joined {
  readonly person: string;
  readonly ledgerId: string;
  /** The person it came with, where it had been joined to that one before. */
  readonly through: string;
}

/** Descriptions to the categories they belong to, and own categories to the words that name them. */
export interface TaughtWords {
  readonly phrases: Readonly<Record<string, string>>;
  readonly categories: Readonly<Record<string, readonly string[]>>;
}

/** What is known of somebody who has never written before. */
export type FirstSettings = Omit<Person, 'id' | 'ledgerId' | 'home' | 'identities' | 'joined' | 'role'>;

/** What of a person is changed at once. */
export type Settings = Partial<
  Pick<
    Person,
    | 'ledgerId'
    | 'name'
    | 'language'
    | 'currency'
    | 'zone'
    | 'assumed'
    | 'words'
    | 'wishes'
    | 'categories'
    | 'holds'
    | 'alerts'
    | 'email'
    | 'emailConfirmed'
    | 'role'
  >
>;

/** Where people are kept. */
export interface PersonStore {
  /** The person behind an identity, made with these first settings if new; two at once make one. */
  meet(identity: Identity, first: FirstSettings): Promise<Person>;
  /** A function makes the settings of the person as they stand, again where another change came between: none is lost. */
  change(id: string, settings: Settings | ((now: Person) => Settings)): Promise<Person>;
  get(id: string): Promise<Person | undefined>;
  /** Keeps the place on a channel where the person was met last. */
  reached(id: string, reference: Reference): Promise<void>;
  /** The platform no longer delivers to this place; one that has taken its stead meanwhile stays. */
  lost(id: string, reference: Reference): Promise<void>;
}

/** One chat that leads to a person. */
export interface Chat extends Identity {
  /** Whom it was before it was joined; the person's own id where it was always theirs. */
  readonly person: string;
  readonly createdAt: Date;
}

/** People of several channels made one, and apart again. Each method may run twice; what a crash cuts off is run again. */
export interface ChatStore {
  /** As they are now: somebody who was joined is the person they were joined to. */
  get(id: string): Promise<Person | undefined>;
  chats(id: string): Promise<readonly Chat[]>;
  join(id: string, into: string): Promise<void>;
  /** Each has their own ledger again. */
  part(id: string, from: string): Promise<void>;
  /** The chat is nobody's: whoever writes there next begins anew. What it brought stays where it is. */
  release(chat: Chat): Promise<void>;
}
