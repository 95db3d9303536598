/** What somebody may do in a ledger that several share. */
export const LEDGER_ROLES = ['owner', 'log', 'look'] as const;
export type LedgerRole = (typeof LEDGER_ROLES)[number];

export interface Member {
  readonly person: string;
  readonly role: LedgerRole;
  /** How the others know them; kept here, so that a list of entries needs to read nobody. */
  readonly name: string;
}

/** A ledger of several people: one they made and invite to, or that of a group chat, to which its members belong. */
export interface SharedLedger {
  readonly id: string;
  readonly kind: 'shared' | 'group';
  /** Empty where nobody named it. */
  readonly name: string;
  readonly members: readonly Member[];
  readonly createdAt: Date;
}

/** What a group chat's ledger is made of when it is first met. */
export interface Group {
  readonly channel: string;
  readonly conversation: string;
  readonly name: string;
}

/** Where shared ledgers are kept, a document each: every change of members is one write. */
export interface SharedLedgerStore {
  get(id: string): Promise<SharedLedger | undefined>;
  /** Those that any of these people belong to, the oldest first; without group chats' own. */
  of(people: readonly string[]): Promise<readonly SharedLedger[]>;
  /** Made once per `key`, whoever asks again. */
  create(key: string, name: string, owner: Member, now: Date): Promise<SharedLedger>;
  /** The group's, with this member in it. */
  group(group: Group, member: Member, now: Date): Promise<SharedLedger>;
  /** Puts a member in, or gives them this role and name. */
  seat(id: string, member: Member): Promise<SharedLedger | undefined>;
  leave(id: string, person: string): Promise<SharedLedger | undefined>;
}
