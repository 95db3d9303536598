import { plainLine } from '../ledger/plain-line';
import { type AccountStore, emailOf, phoneOf } from './account';
import { type Attempts, RULES } from './attempts';
import type { AuditLog } from './audit';
import type { Codes } from './codes';
import type { Devices, Kept } from './devices';
import { type PasswordFault, type Passwords, passwordFault } from './passwords';

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
  mail(kind: 'confirm-address' | 'reset-password', to: string, language: string, code: string): void;
}

export interface Registration {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly password: string;
}

export type Fault = PasswordFault | 'no-name' | 'no-email' | 'no-phone';
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
    const name = plainLine(said.name, 60);
    const email = emailOf(said.email);
    const phone = said.phone.trim();
    if (!name) return 'no-name';
    if (!email) return 'no-email';
    if (phone && !phoneOf(phone)) return 'no-phone';
    const fault = passwordFault(said.password, [email, name, email.split('@')[0]!]);
    if (fault) return fault;
    if ((await attempts.take(RULES.register, from.address, now)) > 0) return 'wait';
    const hash = await passwords.hash(said.password);
    const link = await codes.redeem(code, ['register'], now);
    if (!link) return 'link';
    const id = link.personId;
    if (!(await accounts.byEmail(email))) {
      await accounts.register({ id, name, pending: email, ...(phone && { phone }), hash, createdAt: now });
      const confirming = await codes.issue('confirm-email', id, { email }, now);
      this.parts.mail('confirm-address', email, from.language, confirming);
    }
    await audit.note({ what: 'registered', at: now, personId: id });
    return 'sent';
  }

  async confirm(code: string, now: Date): Promise<boolean> {
    const { accounts, codes, audit } = this.parts;
    const link = await codes.redeem(code, ['confirm-email'], now);
    const email = link?.about.email ?? '';
    if (!link || !(await accounts.confirm(link.personId, email))) return false;
    await this.parts.owns(link.personId, email, now);
    await audit.note({ what: 'confirmed', at: now, personId: link.personId });
    return true;
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

  private async sendReset(email: string, { language, now }: From): Promise<void> {
    const { accounts, codes } = this.parts;
    const found = email ? await accounts.byEmail(email) : undefined;
    if (!found) return;
    this.parts.mail('reset-password', email, language, await codes.issue('reset-password', found.id, { email }, now));
  }
}
