import type { AccountStore } from './account';
import type { AuditLog } from './audit';
import type { Person, PersonStore } from './person';
import { type Role, roleOf } from './roles';

interface StaffParts {
  readonly people: PersonStore & { staff(): Promise<readonly Person[]> };
  readonly accounts: AccountStore;
  readonly audit: AuditLog;
  /** The address of the first admin. */
  readonly adminEmail?: string;
  /** Mail may go there again. */
  readonly lift: (email: string) => Promise<void>;
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

  /** `by` is absent where the server itself decides. */
  async appoint(person: Person, role: Role, now: Date, by?: Person): Promise<Person> {
    const appointed = await this.parts.people.change(person.id, { role });
    const about = `${person.id} ${role}`;
    await this.parts.audit.note({ what: 'role-changed', at: now, personId: by?.id, about });
    return appointed;
  }
}
