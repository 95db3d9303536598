import type { Others, Watched } from '../channels/direct-line/conversation-log';
import { blockKey, placeOf } from './conversation-block';
import type { Database } from './database';

/** Soon enough for a person who waits for an answer. */
const PAUSE_MS = 200;
/** Looking takes this share of the time at most, however many watch. */
const SHARE = 0.1;
/** Conversations of one query. */
const MOST = 1_000;

/**
 * Looks for what other processes have written, where the database cannot tell it. As sequence numbers have no gaps, the key of a
 * conversation's next block is known: one query looks up those of all watched conversations, by their keys.
 */
export function pollConversations(database: Database, ...[watched, more]: Parameters<Others['follow']>): () => void {
  const blocks = database.connection.collection<{ _id: string }>('conversation-lines');
  let ended = false;
  let timer: NodeJS.Timeout;

  const look = async (some: readonly Watched[]) => {
    const filter = { _id: { $in: some.map(({ id, seen }) => blockKey(id, seen + 1)) } };
    const found = await database.run(() => blocks.find(filter, { projection: { _id: 1 } }).toArray());
    for (const { _id } of found) more(...placeOf(_id));
  };
  const round = async () => {
    const began = performance.now();
    try {
      const all = [...watched()];
      for (let from = 0; from < all.length; from += MOST) await look(all.slice(from, from + MOST));
    } catch {
      // The database is away: what was missed is found when it is back.
    }
    const took = performance.now() - began;
    next(Math.max(PAUSE_MS, took / SHARE - took));
  };
  const next = (ms: number) => {
    if (!ended) timer = setTimeout(() => void round(), ms).unref();
  };

  next(PAUSE_MS);
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
