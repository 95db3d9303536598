import type { Intent } from '../src/bot/intent';
import { operationOf } from '../src/bot/turn';
import type { Ledger } from '../src/ledger/ledger';
import { entryLines } from './replies/recorded';
import type { Teach } from './teach';

interface Slots {
  /** The batch of the confirmation whose button was pressed; absent: the newest. */
  readonly batch?: string;
}

/** "undo": takes the last message's entries back, all of them together. */
export function undo(ledger: Ledger, teach: Teach): Intent<Slots> {
  return {
    id: 'undo',
    begin: ({ press }) => ({ batch: press?.do === 'undo' ? press.with : undefined }),
    fulfil: async ({ batch }, turn) => {
      const undone = await ledger.undo(operationOf(turn), batch);
      if ('refused' in undone) return turn.reply({ lines: [{ sentence: 'undo.nothing' }] });
      const { entries } = undone;
      await teach(entries, turn);
      const done = { sentence: 'undo.done' as const, values: { count: entries.length } };
      turn.reply({
        lines: [done, ...entryLines(entries, turn)],
        buttons: [{ title: 'button.redo', do: 'redo' }],
        entries: entries.map(({ id }) => id),
      });
    },
  };
}
