import { operationOf, type Reply, type Turn } from '../src/bot/turn';
import { backOf } from '../src/ledger/kept';
import { keyOf } from '../src/ledger/key';
import type { Posted, Schedules } from '../src/ledger/schedules';
import type { LimitLines } from './limits/watching';
import { withLines } from './replies/recorded';
import { scheduleReply } from './replies/schedule';
import type { TakesBack } from './takes-back';

/** "undo" right after something was set up, changed, paused or ended. */
export function schedulesBack(schedules: Schedules, limitLines: LimitLines): TakesBack {
  const reply = async (done: Posted | undefined, did: 'undone' | 'redone', turn: Turn): Promise<Reply | undefined> => {
    if (!done) return undefined;
    const { schedule, entries, source } = done;
    // What came or went with it has moved the limits.
    return withLines(scheduleReply(schedule, did), entries.length > 0 ? await limitLines(entries, turn, source) : []);
  };
  const undo: TakesBack['undo'] = async (turn, key) =>
    reply(await schedules.undo(operationOf(turn), key), 'undone', turn);
  const redo: TakesBack['redo'] = async (turn, key) =>
    reply(await schedules.redo(operationOf(turn), key), 'redone', turn);
  return {
    newest: (turn, where) => schedules.newest(operationOf(turn), where),
    again: async (turn) => {
      const operation = operationOf(turn);
      const written = await schedules.written(operation);
      const back = written && backOf(written, keyOf(operation.source));
      // What a crash left half done is finished.
      if (back) return back.did === 'undone' ? undo(turn, back.of) : redo(turn, back.of);
      return written && scheduleReply(written, 'undone');
    },
    undo,
    redo,
  };
}
