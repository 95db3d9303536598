import type { Intent } from '../src/bot/intent';
import { operationOf } from '../src/bot/turn';
import type { Ledger } from '../src/ledger/ledger';
import type { LimitLines } from './limits/watching';
import { entryLines, shownOf } from './replies/recorded';
import type { Rewinding } from './rewinding';
import { type TakesBack, undoNamed, undoOther } from './takes-back';
import type { Teach } from './teach';

interface Slots {
  /** The batch of the confirmation whose button was pressed; absent: the newest. */
  readonly batch?: string;
}

/** "undo": takes the last message's entries back, all of them together; those of a long import step by step. */
export function undo(
  ledger: Ledger,
  teach: Teach,
  others: readonly TakesBack[],
  limitLines: LimitLines,
  rewinding: Rewinding,
): Intent<Slots> {
  return {
    id: 'undo',
    begin: ({ press }) => ({ batch: press?.do === 'undo' ? press.with : undefined }),
    fulfil: async ({ batch }, turn) => {
      const meanwhile = await rewinding.underWay(turn, batch);
      if (meanwhile) return turn.reply(meanwhile);
      const other = batch ? undefined : await undoOther(ledger, others, turn);
      if (other) return turn.reply(other);
      const undone = await ledger.undo(operationOf(turn), batch);
      if ('large' in undone) return turn.reply(await rewinding.begin(undone.large, turn));
      if ('refused' in undone) {
        // A deleted message that recorded nothing.
        if (turn.amends) return;
        const named = batch ? await undoNamed(others, turn, batch) : undefined;
        return turn.reply(named ?? { lines: [{ sentence: 'undo.nothing' }] });
      }
      const { entries } = undone;
      await teach(entries, turn);
      const done = { sentence: 'undo.done' as const, values: { count: entries.length } };
      turn.reply({
        lines: [done, ...entryLines(shownOf(entries), turn), ...(await limitLines(entries, turn))],
        buttons: [{ title: 'button.redo', do: 'redo' }],
        entries: shownOf(entries).map(({ id }) => id),
      });
    },
  };
}
