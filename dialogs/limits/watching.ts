import type { UnusualWatch } from '../../src/alerts/unusual-watch';
import type { Watch } from '../../src/alerts/watch';
import type { Reply, Turn } from '../../src/bot/turn';
import type { Entry } from '../../src/ledger/entry';
import { keyOf } from '../../src/ledger/key';
import { watchedLines } from './limit-lines';

/** What a confirmation says of the limits that its entries touch, and of entries that are unusual; `source` where it wrote under another message's key. */
export type LimitLines = (entries: readonly Entry[], turn: Turn, source?: Turn['source']) => Promise<Reply['lines']>;

/** After more entries than anybody holds at once: what is told of the limits now. */
export function watchingAll(watch: Watch) {
  return async (at: Pick<Turn, 'person' | 'now' | 'today'> & Partial<Pick<Turn, 'place'>>, key: string) => {
    const { person, now, today, place } = at;
    const watched = await watch.after({ person, entries: 'many', key, now, today, place });
    return watchedLines(
      watched.filter(({ telling }) => telling),
      today,
    );
  };
}

/** What must be told elsewhere is kept before this resolves, and so before the reply goes out. */
export function watching(watch: Watch, unusual: UnusualWatch): LimitLines {
  return async (entries, turn, source = turn.source) => {
    const { person, now, today, place } = turn;
    const happened = { person, entries, key: keyOf(source), now, today, place };
    const [watched, surprises] = await Promise.all([watch.after(happened), unusual.after(happened)]);
    return [...watchedLines(watched, today), ...surprises.flatMap(({ lines }) => lines)];
  };
}
