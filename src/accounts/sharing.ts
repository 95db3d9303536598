import type { AuditLog } from './audit';
import type { CodeStore, Codes } from './codes';
import type { Person, PersonStore } from './person';
import type { LedgerRole, SharedLedger, SharedLedgerStore } from './shared-ledger';
import { roleIn } from './whereabouts';

interface SharingParts {
  readonly people: PersonStore;
  readonly ledgers: SharedLedgerStore;
  readonly codes: Codes;
  readonly codeStore: CodeStore;
  readonly audit: AuditLog;
}

/** What an invitation says: to which ledger, as what, from whom. */
export interface Invitation {
  readonly ledger: SharedLedger;
  readonly role: LedgerRole;
  readonly from: string;
}

/** Ledgers of several people: made, switched to, invited to, left. */
export class Sharing {
  constructor(private readonly parts: SharingParts) {}

  of(person: Person): Promise<readonly SharedLedger[]> {
    return this.parts.ledgers.of([person.id, ...(person.joined ?? []).map((one) => one.person)]);
  }

  get(id: string): Promise<SharedLedger | undefined> {
    return this.parts.ledgers.get(id);
  }

  /** `key` is that of the message that asked for it. The person is in it at once. */
  async create(key: string, name: string, person: Person, now: Date): Promise<SharedLedger> {
    const ledger = await this.parts.ledgers.create(key, name, memberOf(person, 'owner'), now);
    await this.enter(person, ledger.id);
    return ledger;
  }

  /** Where they log from now on: a ledger they belong to, or their own. */
  enter(person: Person, ledgerId: string): Promise<Person> {
    return this.parts.people.change(person.id, { ledgerId });
  }

  async invite(ledger: SharedLedger, role: LedgerRole, person: Person, now: Date): Promise<string> {
    const code = await this.parts.codes.issue('invite', person.id, { ledger: ledger.id, role }, now);
    await this.parts.audit.note({ what: 'invited', at: now, personId: person.id, about: `${ledger.id} ${role}` });
    return code;
  }

  /** What an invitation says, while it is good and whoever wrote it still owns the ledger. */
  async invitation(id: string, now: Date): Promise<Invitation | undefined> {
    const code = await this.parts.codeStore.get(id);
    if (code?.kind !== 'invite' || code.usedAt || code.expiresAt <= now) return undefined;
    const ledger = await this.parts.ledgers.get(code.about.ledger ?? '');
    const owner = ledger?.members.find(({ person }) => person === code.personId);
    if (!ledger || owner?.role !== 'owner') return undefined;
    return { ledger, role: code.about.role === 'look' ? 'look' : 'log', from: owner.name };
  }

  /** Takes an invitation up, once. Who belongs to the ledger already keeps what they may do. */
  async join(id: string, person: Person, now: Date): Promise<SharedLedger | undefined> {
    const { ledgers, codeStore, audit } = this.parts;
    const invitation = await this.invitation(id, now);
    // Whoever claims it first has it, and may come again with the same message.
    if (!invitation || (await codeStore.show(id, person.id)) !== person.id) return undefined;
    const { ledger, role } = invitation;
    const joined = roleIn(ledger, person) ? ledger : await ledgers.seat(ledger.id, memberOf(person, role));
    await this.enter(person, ledger.id);
    await codeStore.use(id, now);
    await audit.note({ what: 'joined-ledger', at: now, personId: person.id, about: `${ledger.id} ${role}` });
    return joined;
  }

  /** An owner decides what another may do; `out` takes them out. False where it is not theirs to decide. */
  async seat(ledger: SharedLedger, by: Person, who: string, role: LedgerRole | 'out', now: Date): Promise<boolean> {
    const member = ledger.members.find(({ person }) => person === who);
    if (roleIn(ledger, by) !== 'owner' || !member || member.role === 'owner') return false;
    if (role === 'out') await this.parts.ledgers.leave(ledger.id, who);
    else await this.parts.ledgers.seat(ledger.id, { ...member, role });
    const about = `${ledger.id} ${who} ${role}`;
    await this.parts.audit.note({ what: 'role-changed', at: now, personId: by.id, about });
    return true;
  }

  /** The last owner leaves it to the one who has been there longest and may log, or else looks. */
  async leave(ledger: SharedLedger, person: Person, now: Date): Promise<void> {
    const own = new Set([person.id, ...(person.joined ?? []).map((one) => one.person)]);
    const others = ledger.members.filter((one) => !own.has(one.person));
    const heir = others.find(({ role }) => role === 'log') ?? others[0];
    if (heir && !others.some(({ role }) => role === 'owner'))
      await this.parts.ledgers.seat(ledger.id, { ...heir, role: 'owner' });
    for (const id of own) await this.parts.ledgers.leave(ledger.id, id);
    if (person.ledgerId === ledger.id) await this.enter(person, person.home);
    await this.parts.audit.note({ what: 'left-ledger', at: now, personId: person.id, about: ledger.id });
  }
}

function memberOf(person: Person, role: LedgerRole) {
  return { person: person.id, role, name: person.name ?? '' };
}
