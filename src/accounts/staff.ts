import type { AccountStore } from './account';
import type { AuditLog } from './audit';
import type { Codes } from './codes';
import type { FirstSettings, Person, PersonStore } from './person';
import { mayAs, type Role, roleOf } from './roles';
import type { Whom } from './whom';

interface StaffParts {
  readonly people: PersonStore & {
    staff(): Promise<readonly Person[]>;
    /** Somebody who has not been met in any chat yet. */
    expect(email: string, first: FirstSettings): Promise<Person>;
  };
  readonly accounts: AccountStore;
  readonly audit: AuditLog;
  /** The address of the first admin. */
  readonly adminEmail?: string;
  /** Mail may go there again. */
  readonly lift: (email: string) => Promise<void>;
  readonly codes: Codes;
  /** A mail with the link by which somebody chooses the password of the account they were given. */
  welcome(email: string, language: string, code: string, admin: string): void;
}

/** Who helps and who decides: agents and admins. Everybody else is a customer. */
export class Staff {
  constructor(private readonly parts: StaffParts) {}

  /** An address turned out to be theirs: notices may go there, and whose address is the first admin's is one. */
  async owns(personId: string, email: string, now: Date): Promise<void> {
    const { people, adminEmail, lift } = this.parts;
    const person = await people.get(personId);
    if (!person) return;
    if (person.email !== email || !person.emailConfirmed) {
      await lift(email);
      await people.change(person.id, { email, emailConfirmed: true });
    }
    if (email === adminEmail?.toLowerCase() && roleOf(person) !== 'admin') await this.appoint(person, 'admin', now);
  }

  /** At a start: whoever confirmed the address of the first admin before it was named as such. */
  async appointFirst(now: Date): Promise<void> {
    const { accounts, adminEmail } = this.parts;
    const found = adminEmail ? await accounts.byEmail(adminEmail.toLowerCase()) : undefined;
    if (found?.email) await this.owns(found.id, found.email, now);
  }

  /** Admins first, then by name. */
  async all(): Promise<readonly Person[]> {
    const staff = await this.parts.people.staff();
    const place = ({ role, name = '' }: Person) => `${role === 'admin' ? 0 : 1} ${name}`;
    return [...staff].sort((one, other) => (place(one) < place(other) ? -1 : 1));
  }

  /**
   * Makes somebody an agent: whoever has confirmed the address, or else an account that waits for them to choose a password by
   * a link in a mail. Again, it sends a new link.
   */
  async engage({ name, email, phone }: Whom, by: Person, now: Date): Promise<'appointed' | 'invited'> {
    const { accounts, people, codes, audit } = this.parts;
    const known = await accounts.byEmail(email);
    const found = known && (await people.get(known.id));
    if (found) {
      if (!mayAs(roleOf(found), 'agent')) await this.appoint(found, 'agent', now, by);
      return 'appointed';
    }
    const { language, zone, currency } = by;
    const person = await people.expect(email, { name, language, zone, currency, assumed: [], createdAt: now });
    await accounts.register({ id: person.id, name, pending: email, phone, hash: '', createdAt: now });
    await audit.note({ what: 'agent-made', at: now, personId: by.id, about: person.id });
    if (!mayAs(roleOf(person), 'agent')) await this.appoint(person, 'agent', now, by);
    this.parts.welcome(email, language, await codes.issue('welcome', person.id, { email }, now), by.name ?? '');
    return 'invited';
  }

  /** An agent works here no more; what they had taken is free again. Admins are named by the server alone. */
  async dismiss(id: string, by: Person, now: Date): Promise<boolean> {
    const person = await this.parts.people.get(id);
    if (!person || roleOf(person) !== 'agent') return false;
    await this.appoint(person, 'customer', now, by);
    return true;
  }

  /** `by` is absent where the server itself decides. */
  async appoint(person: Person, role: Role, now: Date, by?: Person): Promise<Person> {
    const appointed = await this.parts.people.change(person.id, { role });
    const about = `${person.id} ${role}`;
    await this.parts.audit.note({ what: 'role-changed', at: now, personId: by?.id, about });
    return appointed;
  }
}
