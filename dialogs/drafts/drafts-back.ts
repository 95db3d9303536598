import { operationOf, type Reply, type Turn } from '../../src/bot/turn';
import type { Draft } from '../../src/ledger/draft';
import type { Drafts } from '../../src/ledger/drafts';
import type { Entry } from '../../src/ledger/entry';
import { backOf } from '../../src/ledger/kept';
import { keyOf } from '../../src/ledger/key';
import type { LimitLines } from '../limits/watching';
import { draftReply } from '../replies/draft';
import { entryLines, shownOf, withLines } from '../replies/recorded';
import type { TakesBack } from '../takes-back';
import type { Teach } from '../teach';

/** "undo" right after a draft was read, changed, discarded or confirmed. */
export function draftsBack(drafts: Drafts, teach: Teach, limitLines: LimitLines): TakesBack {
  const undo: TakesBack['undo'] = async (turn, key) => {
    const undone = await drafts.undo(operationOf(turn), key);
    if (!undone) return undefined;
    const { draft, entries, source } = undone;
    await teach([draft], turn);
    const shown = draftReply(draft, draft.open ? 'back' : 'discarded', turn);
    const redo = { title: 'button.redo', do: 'redo' } as const;
    const reply: Reply = { ...shown, buttons: draft.open ? [...(shown.buttons ?? []), redo] : [redo] };
    return entries.length > 0
      ? withEntries('undo.done', entries, reply, turn, (some) => limitLines(some, turn, source))
      : reply;
  };
  const redo: TakesBack['redo'] = async (turn, key) => {
    const redone = await drafts.redo(operationOf(turn), key);
    if (!redone) return undefined;
    const { draft, entries, source } = redone;
    // What is brought back keeps the key it had.
    await teach([draft], turn, draft.changes.at(-1)?.key);
    if (entries.length === 0) return draftReply(draft, draftDid(draft), turn);
    const undo = { title: 'button.undo', do: 'undo', with: draft.changes.at(-1)?.key } as const;
    return withEntries('redo.done', entries, { lines: [], buttons: [undo] }, turn, (some) =>
      limitLines(some, turn, source),
    );
  };
  return {
    newest: (turn, where) => drafts.newest(operationOf(turn), where),
    again: async (turn) => {
      const operation = operationOf(turn);
      const draft = await drafts.touched(operation);
      const back = draft && backOf(draft, keyOf(operation.source));
      // What a crash left half done is finished.
      if (back) return back.did === 'undone' ? undo(turn, back.of) : redo(turn, back.of);
      return draft && draftReply(draft, draft.open ? 'back' : 'discarded', turn);
    },
    undo,
    redo,
  };
}

function draftDid({ open }: Draft): 'changed' | 'discarded' {
  return open ? 'changed' : 'discarded';
}

/** What came or went in the ledger with it, before what stands of the draft. */
async function withEntries(
  sentence: 'undo.done' | 'redo.done',
  entries: readonly Entry[],
  reply: Reply,
  turn: Turn,
  limitLines: (entries: readonly Entry[]) => ReturnType<LimitLines>,
): Promise<Reply> {
  const done = { sentence, values: { count: entries.length } };
  const lines = [done, ...entryLines(shownOf(entries), turn), ...(await limitLines(entries))];
  const back = reply.lines.length > 0 ? [{ sentence: 'draft.kept' } as const] : [];
  return withLines({ ...reply, lines }, back);
}
