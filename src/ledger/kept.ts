/** Who does what, when: one operation on something that is kept. */
export interface Doing {
  /** The key of the operation: the same message again is the same operation. */
  readonly key: string;
  readonly by: string;
  readonly at: Date;
}

/** One step of its life. `before` is absent where the step made it, `after` where it took it away. */
export interface Step<Says> extends Doing {
  readonly before?: Says;
  readonly after?: Says;
  /** It was taken back by the undo `undo`, and brought back `by` this operation. */
  readonly redone?: { readonly by: string; readonly undo: string };
}

/** A step that was taken back, by the operation `undoneBy`. */
export interface UndoneStep<Says> extends Step<Says> {
  readonly undoneBy: string;
  readonly undoneAt: Date;
}

/** Something a person keeps in their ledger besides entries (a schedule, a goal): one document that carries its own history. */
export interface Kept<Says> {
  readonly id: string;
  readonly ledgerId: string;
  /** Who made it. */
  readonly by: string;
  readonly createdAt: Date;
  /** False once it was taken away. */
  readonly live: boolean;
  /** Grows by one with every write; a write that finds another version than it read does nothing. */
  readonly version: number;
  /** All that a person said of it, and can change. */
  readonly says: Says;
  /** What stands, the newest last. Undo takes from its end. */
  readonly changes: readonly Step<Says>[];
  /** What redo can bring back, the newest undone last. */
  readonly undone: readonly UndoneStep<Says>[];
  /** Operations that wrote it, oldest first. */
  readonly keys: readonly string[];
}

/** Steps that can be taken back; older ones stand for good, so that no document grows for ever. */
const MOST_STEPS = 40;
const MOST_KEYS = 100;

export function kept<Says>(ledgerId: string, id: string, says: Says, doing: Doing): Kept<Says> {
  const { key, by, at } = doing;
  const step = { key, by, at, after: says };
  return { id, ledgerId, by, createdAt: at, live: true, version: 1, says, changes: [step], undone: [], keys: [key] };
}

/** It after an operation changed what it says, or took it away where `after` is absent. What could be redone is gone. */
export function changedTo<Says, K extends Kept<Says>>(one: K, after: Says | undefined, { key, by, at }: Doing): K {
  const step: Step<Says> = { key, by, at, ...(one.live && { before: one.says }), ...(after && { after }) };
  return written(one, { changes: [...one.changes, step], undone: [], live: after !== undefined, says: after }, key);
}

/** It as it was before its newest step; undefined where that is not the operation `of`. */
export function takenBack<Says, K extends Kept<Says>>(one: K, of: string, { key, at }: Doing): K | undefined {
  const last = one.changes.at(-1);
  if (last?.key !== of) return undefined;
  const undone = [...one.undone, { ...last, undoneBy: key, undoneAt: at }];
  const { before } = last;
  return written(one, { changes: one.changes.slice(0, -1), undone, live: before !== undefined, says: before }, key);
}

/** It with what the undo `of` took brought back; undefined where that is not the newest thing undone. */
export function broughtBack<Says, K extends Kept<Says>>(one: K, of: string, { key }: Doing): K | undefined {
  const last = one.undone.at(-1);
  if (last?.undoneBy !== of) return undefined;
  const { undoneBy, undoneAt, ...taken } = last;
  const step = { ...taken, redone: { by: key, undo: of } };
  const changes = [...one.changes, step];
  return written(
    one,
    { changes, undone: one.undone.slice(0, -1), live: step.after !== undefined, says: step.after },
    key,
  );
}

/** What the operation with this key did to it, if that was an undo or a redo, and `of` which operation. */
export function backOf<Says>(
  { changes, undone }: Pick<Kept<Says>, 'changes' | 'undone'>,
  key: string,
): { readonly did: 'undone' | 'redone'; readonly of: string } | undefined {
  const taken = undone.findLast(({ undoneBy }) => undoneBy === key);
  if (taken) return { did: 'undone', of: taken.key };
  const brought = changes.findLast(({ redone }) => redone?.by === key)?.redone;
  return brought && { did: 'redone', of: brought.undo };
}

/** The operations that wrote it, and one more. */
export function withKey(keys: readonly string[], key: string): readonly string[] {
  return [...keys, key].slice(-MOST_KEYS);
}

/** What was taken away keeps its words and counts no more. */
function written<Says, K extends Kept<Says>>(
  one: K,
  to: Pick<Kept<Says>, 'changes' | 'undone' | 'live'> & { readonly says?: Says },
  key: string,
): K {
  return {
    ...one,
    live: to.live,
    says: to.says ?? one.says,
    version: one.version + 1,
    changes: to.changes.slice(-MOST_STEPS),
    undone: to.undone.slice(-MOST_STEPS),
    keys: withKey(one.keys, key),
  };
}
