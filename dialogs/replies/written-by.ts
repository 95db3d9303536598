import type { Turn } from '../../src/bot/turn';
import type { Entry } from '../../src/ledger/entry';

/** Who logged an entry, where several write in one ledger; in a person's own there is nothing to say. */
export function writtenBy({ loggedBy }: Pick<Entry, 'loggedBy'>, { here }: Pick<Turn, 'here'>): string | undefined {
  if (!here.shared) return undefined;
  // Without a name: somebody who has left, or whose platform names nobody.
  return `👤 ${here.shared.members.find(({ person }) => person === loggedBy)?.name || '?'}`;
}
