import type { Person } from '../../src/accounts/person';

/** What an agent is called; of one who has gone nobody knows. */
export function agentName(id: string | undefined, staff: readonly Person[]): string {
  return staff.find((one) => one.id === id)?.name || '?';
}
