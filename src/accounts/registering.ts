import { type AccountStore, emailOf } from './account';
import { type Attempts, RULES } from './attempts';
import type { AuditLog } from './audit';
import type { Codes } from './codes';
import type { Devices, Kept } from './devices';
import { type PasswordFault, type Passwords, passwordFault } from './passwords';
import { type Whom, type WhomFault, whomOf } from './whom';

/** Mails about an account; the first two lead to a page with a code. */
export type AccountMail =
  | 'confirm-address'
  | 'reset-password'
  | 'already-registered'
  | 'address-changed'
  | 'password-changed';

interface RegisteringParts {
  readonly accounts: AccountStore;
  readonly codes: Codes;
  readonly devices: Devices;
  readonly passwords: Passwords;
  readonly attempts: Attempts;
  readonly audit: AuditLog;
  /** The address has been shown to be this person's. Said again at every sign-in: a crash may have come before the first. */
  owns(personId: string, email: string, now: Date): Promise<void>;
  /** Sends the mail some time; nobody waits for it, so that no answer tells by its time whether there was one. */
  mail(kind: AccountMail, to: string, language: string, code?: string): void;
}

export type Registration = { readonly [Part in keyof Required<Whom>]: string } & { readonly password: string };

export type Fault = PasswordFault | WhomFault;
/** Who asks, for the limits: the address on the network. */
export interface From {
  readonly address: string;
  readonly language: string;
  readonly now: Date;
}

/** Registering, signing in, and a new password. Answers are the same whether or not an address has an account. */
export class Registering {
  constructor(private readonly parts: RegisteringParts) {}

  /** `code` is the link from the chat: it says whose account it becomes, once. */
  async register(code: string, said: Registration, from: From): Promise<'sent' | 'link' | 'wait' | Fault> {
    const { accounts, codes, passwords, attempts, audit } = this.parts;
    const { now } = from;
    if (!(await codes.look(code, ['register'], now))) return 'link';
    const whom = whomOf(said);
    if (typeof whom === 'string') return whom;
    const { name, email, phone } = whom;
    const fault = passwordFault(said.password, [email, name, email.split('@')[0]!]);
    if (fault) return fault;
    if ((await attempts.take(RULES.register, from.address, now)) > 0) return 'wait';
    const hash = await passwords.hash(said.password);
    const link = await codes.redeem(code, ['register'], now);
    if (!link) return 'link';
    const id = link.personId;
    // Nothing on the page tells whether an address has an account; its mail does.
    if (await accounts.byEmail(email)) this.parts.mail('already-registered', email, from.language);
    else {
      await accounts.register({ id, name, pending: email, phone, hash, createdAt: now });
      const confirming = await codes.issue('confirm-email', id, { email }, now);
      this.parts.mail('confirm-address', email, from.language, confirming);
    }
    await audit.note({ what: 'registered', at: now, personId: id });
    return 'sent';
  }

  async confirm(code: string, now: Date): Promise<boolean> {
    const { accounts, codes, audit, mail } = this.parts;
    const link = await codes.redeem(code, ['confirm-email', 'change-email'], now);
    if (!link) return false;
    const { personId, kind, about } = link;
    const { email = '', language = '' } = about;
    const before = (await accounts.get(personId))?.email;
    if (!(await accounts.confirm(personId, email))) return false;
    await this.parts.owns(personId, email, now);
    await audit.note({ what: kind === 'change-email' ? 'email-changed' : 'confirmed', at: now, personId });
    if (before && before !== email) mail('address-changed', before, language);
    return true;
  }

  /** Whose browser it is must know the password, too; the new address counts once its mail has been followed. */
  async changeEmail(
    personId: string,
    said: { readonly email: string; readonly password: string },
    from: From,
  ): Promise<'sent' | 'no-email' | 'wrong' | 'wait'> {
    const { accounts, codes, mail } = this.parts;
    const email = emailOf(said.email);
    if (!email) return 'no-email';
    const right = await this.knows(personId, said.password, from.now);
    if (right !== 'right') return right;
    if (await accounts.byEmail(email)) mail('already-registered', email, from.language);
    else {
      await accounts.pend(personId, email);
      const about = { email, language: from.language };
      mail('confirm-address', email, from.language, await codes.issue('change-email', personId, about, from.now));
    }
    return 'sent';
  }

  /** Every other browser is signed out; this one begins anew. */
  async changePassword(
    personId: string,
    said: { readonly password: string; readonly next: string },
    device: string,
    from: From,
  ): Promise<Kept | PasswordFault | 'wrong' | 'wait'> {
    const { accounts, devices, passwords, audit, mail } = this.parts;
    const account = await accounts.get(personId);
    const { email = '', name = '' } = account ?? {};
    const fault = passwordFault(said.next, [email, name, email.split('@')[0]!]);
    if (fault) return fault;
    const right = await this.knows(personId, said.password, from.now);
    if (right !== 'right') return right;
    await accounts.setHash(personId, await passwords.hash(said.next));
    await devices.endAll(personId);
    await audit.note({ what: 'password-changed', at: from.now, personId });
    if (email) mail('password-changed', email, from.language);
    return devices.begin(personId, device, from.now);
  }

  async signIn(written: string, password: string, device: string, from: From): Promise<Kept | 'wrong' | 'wait'> {
    const { accounts, passwords, attempts, audit, devices } = this.parts;
    const { now, address } = from;
    const email = emailOf(written) ?? '';
    const account = `${email}|${address}`;
    const waits = await Promise.all([
      attempts.take(RULES.signInAccount, account, now),
      attempts.take(RULES.signInAddress, address, now),
    ]);
    if (Math.max(...waits) > 0) return 'wait';
    const found = email ? await accounts.byEmail(email) : undefined;
    const right = await passwords.check(password, found?.hash);
    if (!found || right === 'wrong') {
      await audit.note({ what: 'sign-in-refused', at: now, personId: found?.id });
      return 'wrong';
    }
    if (right === 'stale') await accounts.setHash(found.id, await passwords.hash(password));
    await attempts.clear(RULES.signInAccount, account);
    await this.parts.owns(found.id, email, now);
    await audit.note({ what: 'signed-in', at: now, personId: found.id });
    return devices.begin(found.id, device, now);
  }

  /** Somebody who was given an account chooses their password; that they have the mail shows the address to be theirs. */
  async welcome(code: string, password: string, now: Date): Promise<'done' | 'link' | PasswordFault> {
    const { accounts, codes, passwords, audit } = this.parts;
    const link = await codes.look(code, ['welcome'], now);
    if (!link) return 'link';
    const { email = '' } = link.about;
    const fault = passwordFault(password, [email]);
    if (fault) return fault;
    const hash = await passwords.hash(password);
    if (!(await codes.redeem(code, ['welcome'], now))) return 'link';
    await accounts.setHash(link.personId, hash);
    if (!(await accounts.confirm(link.personId, email))) return 'link';
    await this.parts.owns(link.personId, email, now);
    await audit.note({ what: 'confirmed', at: now, personId: link.personId });
    return 'done';
  }

  /** The same answer for everybody, at once. */
  async forgot(written: string, from: From): Promise<'sent' | 'wait'> {
    const { attempts } = this.parts;
    const email = emailOf(written) ?? '';
    if ((await attempts.take(RULES.reset, from.address, from.now)) > 0) return 'wait';
    setImmediate(() => void this.sendReset(email, from).catch(() => undefined));
    return 'sent';
  }

  async reset(code: string, password: string, now: Date): Promise<'done' | 'link' | PasswordFault> {
    const { accounts, codes, devices, passwords, audit } = this.parts;
    const link = await codes.look(code, ['reset-password'], now);
    if (!link) return 'link';
    const fault = passwordFault(password, [link.about.email ?? '']);
    if (fault) return fault;
    const hash = await passwords.hash(password);
    if (!(await codes.redeem(code, ['reset-password'], now))) return 'link';
    await accounts.setHash(link.personId, hash);
    await devices.endAll(link.personId);
    await audit.note({ what: 'password-reset', at: now, personId: link.personId });
    return 'done';
  }

  private async knows(personId: string, password: string, now: Date): Promise<'right' | 'wrong' | 'wait'> {
    const { accounts, passwords, attempts } = this.parts;
    if ((await attempts.take(RULES.ownPassword, personId, now)) > 0) return 'wait';
    const right = await passwords.check(password, (await accounts.get(personId))?.hash);
    if (right === 'wrong') return 'wrong';
    await attempts.clear(RULES.ownPassword, personId);
    return 'right';
  }

  private async sendReset(email: string, { language, now }: From): Promise<void> {
    const { accounts, codes } = this.parts;
    const found = email ? await accounts.byEmail(email) : undefined;
    if (!found) return;
    this.parts.mail('reset-password', email, language, await codes.issue('reset-password', found.id, { email }, now));
  }
}
