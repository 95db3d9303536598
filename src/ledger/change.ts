import type { Change, Entry, EntryDraft, UndoneChange } from './entry';

/** The entry after an operation changed what it says, or took it away where `after` is absent. What could be redone is gone. */
export function changed(
  entry: Entry,
  after: EntryDraft | undefined,
  operation: Pick<Change, 'key' | 'by' | 'at'>,
): Entry {
  const change: Change = { ...operation, before: entry.live ? draftOf(entry) : undefined, after };
  return stand(entry, { changes: [...entry.changes, change], undone: [], key: operation.key });
}

/** The entry as it was before the operation `key`, and before all that came after it; undefined if that does not stand. */
export function undone(entry: Entry, key: string, by: { readonly key: string; readonly at: Date }): Entry | undefined {
  const place = entry.changes.findIndex((change) => change.key === key);
  if (place < 0) return undefined;
  const taken = entry.changes.slice(place).reverse();
  return stand(entry, {
    changes: entry.changes.slice(0, place),
    undone: [...entry.undone, ...taken.map((change) => ({ ...change, undoneBy: by.key, undoneAt: by.at }))],
    key: by.key,
  });
}

/** The entry with all that the undo `undoKey` took brought back; undefined where that is not the newest thing undone. */
export function redone(entry: Entry, undoKey: string, key: string): Entry | undefined {
  const kept = entry.undone.filter((change) => change.undoneBy !== undoKey);
  const back = entry.undone.slice(kept.length).reverse();
  if (back.length === 0 || back.some((change) => change.undoneBy !== undoKey)) return undefined;
  return stand(entry, { changes: [...entry.changes, ...back.map((change) => again(change, key))], undone: kept, key });
}

/** What an entry says, without its life. */
export function draftOf(entry: EntryDraft): EntryDraft {
  const { type, money, day, category, payee, note, tags, wallet, toWallet, worth } = entry;
  return { type, money, day, category, payee, note, tags, wallet, toWallet, worth };
}

/** The entry says what its newest change left; with none, or one that took it away, it keeps its words and counts no more. */
function stand(
  entry: Entry,
  { changes, undone, key }: { changes: readonly Change[]; undone: readonly UndoneChange[]; key: string },
): Entry {
  const says = changes.at(-1)?.after;
  return {
    ...entry,
    // Whole: what it does not say is gone, and a store may have left out what is absent.
    ...(says && draftOf(says)),
    live: says !== undefined,
    version: entry.version + 1,
    changes,
    undone,
    keys: [...entry.keys, key],
  };
}

function again({ undoneBy, undoneAt: _at, ...change }: UndoneChange, redo: string): Change {
  return { ...change, redone: { by: redo, undo: undoneBy } };
}
