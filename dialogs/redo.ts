import type { Intent } from '../src/bot/intent';
import { operationOf } from '../src/bot/turn';
import type { Ledger } from '../src/ledger/ledger';
import type { LimitLines } from './limits/watching';
import { entryLines, shownOf } from './replies/recorded';
import type { Rewinding } from './rewinding';
import { redoOther, type TakesBack } from './takes-back';
import type { Teach } from './teach';

/** "redo": brings back what the newest undo took. */
export function redo(
  ledger: Ledger,
  teach: Teach,
  others: readonly TakesBack[],
  limitLines: LimitLines,
  rewinding: Rewinding,
): Intent {
  return {
    id: 'redo',
    begin: () => ({}),
    fulfil: async (_slots, turn) => {
      const meanwhile = await rewinding.underWay(turn);
      if (meanwhile) return turn.reply(meanwhile);
      const other = await redoOther(ledger, others, turn);
      if (other) return turn.reply(other);
      const redone = await ledger.redo(operationOf(turn));
      if ('large' in redone) return turn.reply(await rewinding.begin(redone.large, turn));
      if ('refused' in redone) return turn.reply({ lines: [{ sentence: 'redo.nothing' }] });
      const { entries } = redone;
      await teach(entries, turn);
      turn.reply({
        lines: [
          { sentence: 'redo.done', values: { count: entries.length } },
          ...entryLines(shownOf(entries), turn),
          ...(await limitLines(entries, turn)),
        ],
        buttons: [{ title: 'button.undo', do: 'undo' }],
        entries: shownOf(entries).map(({ id }) => id),
      });
    },
  };
}
