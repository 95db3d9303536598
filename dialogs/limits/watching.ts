import type { Watch } from '../../src/alerts/watch';
import type { Reply, Turn } from '../../src/bot/turn';
import type { Entry } from '../../src/ledger/entry';
import { keyOf } from '../../src/ledger/key';
import { watchedLines } from './limit-lines';

/** What a confirmation says of the limits that its entries touch; `source` where it wrote under another message's key. */
export type LimitLines = (entries: readonly Entry[], turn: Turn, source?: Turn['source']) => Promise<Reply['lines']>;

/** What must be told elsewhere is kept before this resolves, and so before the reply goes out. */
export function watching(watch: Watch): LimitLines {
  return async (entries, turn, source = turn.source) => {
    const { person, now, today, place } = turn;
    const watched = await watch.after({ person, entries, key: keyOf(source), now, today, place });
    return watchedLines(watched, today);
  };
}
