import type { Person } from './person';
import type { Group, LedgerRole, SharedLedger, SharedLedgerStore } from './shared-ledger';

/** The ledger that a turn is about, and what the person may do in it. */
export interface Whereabouts {
  readonly ledgerId: string;
  readonly role: LedgerRole;
  /** Absent: the person's own ledger. */
  readonly shared?: SharedLedger;
}

/**
 * Where a message belongs: in a group chat to the group's ledger and no other, else to the one that the person has switched
 * to. Somebody who was taken out of a shared ledger is back in their own. In their own ledger it costs no read.
 */
export async function whereaboutsOf(
  person: Person,
  group: Group | undefined,
  ledgers: SharedLedgerStore,
  now: Date,
): Promise<Whereabouts> {
  const own: Whereabouts = { ledgerId: person.home, role: 'owner' };
  if (group) {
    const member = { person: person.id, role: 'log' as const, name: person.name ?? '' };
    const shared = await ledgers.group(group, member, now);
    return { ledgerId: shared.id, role: 'log', shared };
  }
  if (person.ledgerId === person.home) return own;
  const shared = await ledgers.get(person.ledgerId);
  const role = shared && roleIn(shared, person);
  return shared && role ? { ledgerId: shared.id, role, shared } : own;
}

/** Of several chats that are one person now, the one that may do most. */
export function roleIn({ members }: SharedLedger, { id, joined = [] }: Person): LedgerRole | undefined {
  const ids = new Set([id, ...joined.map(({ person }) => person)]);
  const roles = members.filter(({ person }) => ids.has(person)).map(({ role }) => role);
  return (['owner', 'log', 'look'] as const).find((role) => roles.includes(role));
}

/** The one place that says whether somebody with this role may change what a ledger holds. */
export function mayWrite(role: LedgerRole): boolean {
  return role !== 'look';
}
