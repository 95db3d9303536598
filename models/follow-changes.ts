import { setTimeout as pause } from 'node:timers/promises';
import type { Connection, mongo } from 'mongoose';
import type { Others } from '../channels/direct-line/conversation-log';
import { placeOf } from './conversation-block';
import type { Database } from './database';
import { pollConversations } from './poll-conversations';

/** How long it is looked, where the database does not tell, before it is asked to again. */
const LOOKING_MS = 10_000;

interface Written {
  readonly documentKey: { readonly _id: string };
}

/** Only the keys of what is written go over the wire. */
const KEYS = [{ $match: { operationType: 'insert' } }, { $project: { documentKey: 1 } }];

/** Whether the database tells what is written into it: members of a replica set do, and routers of a sharded cluster. */
export function tellsChanges(connection: Connection): boolean {
  const { topology } = connection.getClient() as unknown as { topology?: Topology };
  const { setName, type } = topology?.lastHello() ?? {};
  return Boolean(setName) || type === 'Mongos';
}

interface Topology {
  lastHello(): { readonly setName?: string | null; readonly type?: string };
}

/** Is told by the database what other processes write, as soon as it is written; while it cannot tell, looks for it. */
export function followChanges(database: Database, ...[watched, more]: Parameters<Others['follow']>): () => void {
  const blocks = database.connection.collection('conversation-lines');
  const ending = new AbortController();
  let stream: mongo.ChangeStream<mongo.Document> | undefined;

  const tell = (change: mongo.Document | null) => {
    const written = change as unknown as Written | null;
    if (written) more(...placeOf(written.documentKey._id));
  };
  const listen = async () => {
    stream = blocks.watch(KEYS);
    // From the first answer on nothing is missed; what was written before it is looked for once.
    const first = await stream.tryNext();
    for (const { id } of watched()) more(id, Number.POSITIVE_INFINITY);
    tell(first);
    for await (const change of stream) tell(change);
  };
  const work = async () => {
    while (!ending.signal.aborted) {
      await listen().catch(() => undefined);
      await stream?.close().catch(() => undefined);
      if (ending.signal.aborted) return;
      const stop = pollConversations(database, watched, more);
      await pause(LOOKING_MS, undefined, { signal: ending.signal, ref: false }).catch(() => undefined);
      stop();
    }
  };

  void work();
  return () => {
    ending.abort();
    void stream?.close().catch(() => undefined);
  };
}
