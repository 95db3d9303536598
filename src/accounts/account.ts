/** What somebody registered with, by the person's id. Apart from the person, who is read at every turn. */
export interface Account {
  readonly id: string;
  /** Shown to be theirs; nobody else can have it. */
  readonly email?: string;
  /** Waits for the mail that shows it to be theirs. */
  readonly pending?: string;
  readonly name: string;
  readonly phone?: string;
  readonly hash: string;
  readonly createdAt: Date;
}

export interface AccountStore {
  get(id: string): Promise<Account | undefined>;
  byEmail(email: string): Promise<Account | undefined>;
  /** Made, or made anew where its address was never confirmed; a confirmed one stays as it is. */
  register(account: Account): Promise<void>;
  /** Another address waits to be shown to be theirs; the one they have stays until then. */
  pend(id: string, email: string): Promise<void>;
  /** The pending address is theirs; false where it is another's, or waits no more. */
  confirm(id: string, email: string): Promise<boolean>;
  setHash(id: string, hash: string): Promise<void>;
  /** False where there is no such account. */
  setPhone(id: string, phone: string): Promise<boolean>;
}

/** A telephone number as it is kept; undefined where it is none. */
export function phoneOf(written: string): string | undefined {
  const phone = written.trim();
  return /^\+?[\d ()./-]{5,25}$/.test(phone) ? phone : undefined;
}

const ADDRESS = /^[^\s@<>,;:"()[\]\\\p{C}]{1,64}@[^\s@<>,;:"()[\]\\\p{C}]{1,190}\.[^\s@.<>,;:"()[\]\\\p{C}]{2,60}$/u;

/** An address as it is kept; undefined where it is none. */
export function emailOf(written: string): string | undefined {
  const email = written.normalize('NFC').trim().toLowerCase();
  return ADDRESS.test(email) ? email : undefined;
}
