import { operationOf, type Turn } from '../../src/bot/turn';
import type { Entry } from '../../src/ledger/entry';
import type { Ledger } from '../../src/ledger/ledger';
import type { WhichEntries } from '../../src/understanding/meaning';
import { filterOf, pointsAtNothing, sought } from './filter-of';

/** As far back as an entry is looked for by its words alone. */
const LOOKED_AT = 200;

/**
 * The entries a correction or a deletion means: of the message replied to; else what was shown last and fits the words; else
 * the newest day on which something fits. Several are meant only where "all" or a count says so; otherwise they are a choice.
 */
export async function entriesMeant(ledger: Ledger, turn: Turn, which: WhichEntries): Promise<readonly Entry[]> {
  const again = await ledger.written(operationOf(turn));
  if (again.length > 0) return again;
  const { ledgerId } = turn.person;
  const found = await ledger.list(ledgerId, filterOf(await sought(ledger, which, turn), turn), LOOKED_AT);
  if (which.count !== undefined && !turn.about) return lastLogged(found).slice(0, which.count);
  if (which.all && !turn.about) return found;
  const near = await nearby(ledger, turn);
  if (pointsAtNothing(which)) return near.length > 0 ? near : lastLogged(found).slice(0, 1);
  const fitting = near.filter(({ id }) => found.some((entry) => entry.id === id));
  if (fitting.length > 0 || turn.about) return fitting;
  const fresh = turn.meaning.entries.length > 0 ? found.filter(({ createdAt }) => isFresh(createdAt, turn)) : found;
  return fresh.filter(({ day }) => day === fresh[0]!.day);
}

/** What could as well be recorded ("the taxi was 11") corrects only what was logged within a day. */
function isFresh(createdAt: Date, { now }: Turn): boolean {
  return now.getTime() - createdAt.getTime() < DAY_MS;
}

const DAY_MS = 86_400_000;

/** What the person has before their eyes: the entries shown last, or what their newest operation touched. */
async function nearby(ledger: Ledger, turn: Turn): Promise<readonly Entry[]> {
  const shown = await ledger.get(turn.person.ledgerId, turn.about ?? turn.recent);
  return shown.length > 0 || turn.about ? shown : ledger.newest(operationOf(turn));
}

function lastLogged(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
}
