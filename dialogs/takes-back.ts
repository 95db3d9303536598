import type { Reply, Turn } from '../src/bot/turn';
import { operationOf } from '../src/bot/turn';
import { keyOf } from '../src/ledger/key';
import type { Ledger } from '../src/ledger/ledger';

/** Something besides entries whose operations "undo" and "redo" mean as well: schedules, goals. */
export interface TakesBack {
  /** The person's newest operation on it that stands, or (`undone`) their newest undo. */
  newest(turn: Turn, where: 'changes' | 'undone'): Promise<{ readonly key: string; readonly at: Date } | undefined>;
  /** What this very message did here before, as a reply; a message that comes again answers the same. */
  again(turn: Turn): Promise<Reply | undefined>;
  /** Takes back the operation with this key, or brings back what the undo with it took; undefined where it knows none. */
  undo(turn: Turn, key: string): Promise<Reply | undefined>;
  redo(turn: Turn, key: string): Promise<Reply | undefined>;
}

/** Takes back the newest thing, where that is not an entry's (what was posted with it goes with it); undefined leaves it to the entries. */
export async function undoOther(ledger: Ledger, others: readonly TakesBack[], turn: Turn): Promise<Reply | undefined> {
  const again = await saidBefore(others, turn);
  if (again || (await meantEntries(ledger, turn))) return again;
  const entries = await ledger.newestOperation(operationOf(turn), 'changes');
  const newest = await newestOf(others, turn, 'changes');
  return newest && (!entries || newest.at >= entries.at) ? newest.other.undo(turn, newest.key) : undefined;
}

/** Brings back what the newest undo took, where that was not an entry's, and nothing was done since. */
export async function redoOther(ledger: Ledger, others: readonly TakesBack[], turn: Turn): Promise<Reply | undefined> {
  const again = await saidBefore(others, turn);
  if (again || (await meantEntries(ledger, turn))) return again;
  const operation = operationOf(turn);
  const newest = await newestOf(others, turn, 'undone');
  if (!newest) return undefined;
  const since = [
    await ledger.newestOperation(operation, 'undone'),
    await ledger.newestOperation(operation, 'changes'),
    await newestOf(others, turn, 'changes'),
  ];
  return since.some((one) => one && one.at > newest.at) ? undefined : newest.other.redo(turn, newest.key);
}

/** Takes back the operation that a button names, if it is one of theirs. */
export async function undoNamed(others: readonly TakesBack[], turn: Turn, key: string): Promise<Reply | undefined> {
  for (const other of others) {
    const reply = await other.undo(turn, key);
    if (reply) return reply;
  }
  return undefined;
}

async function saidBefore(others: readonly TakesBack[], turn: Turn): Promise<Reply | undefined> {
  for (const other of others) {
    const reply = await other.again(turn);
    if (reply) return reply;
  }
  return undefined;
}

/** A message that comes again after a crash means what it meant: what is the newest now is another thing. */
async function meantEntries(ledger: Ledger, turn: Turn): Promise<boolean> {
  const operation = operationOf(turn);
  return (await ledger.count(operation.ledgerId, keyOf(operation.source))) > 0;
}

async function newestOf(others: readonly TakesBack[], turn: Turn, where: 'changes' | 'undone') {
  const all = await Promise.all(
    others.map(async (other) => {
      const newest = await other.newest(turn, where);
      return newest ? [{ ...newest, other }] : [];
    }),
  );
  return all.flat().sort((one, other) => other.at.getTime() - one.at.getTime())[0];
}
