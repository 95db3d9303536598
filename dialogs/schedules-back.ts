import { operationOf } from '../src/bot/turn';
import type { Schedules } from '../src/ledger/schedules';
import { scheduleReply } from './replies/schedule';
import type { TakesBack } from './takes-back';

/** "undo" right after something was set up, changed, paused or ended. */
export function schedulesBack(schedules: Schedules): TakesBack {
  return {
    newest: (turn, where) => schedules.newest(operationOf(turn), where),
    again: async (turn) => {
      const written = await schedules.written(operationOf(turn));
      return written && scheduleReply(written, 'undone');
    },
    undo: async (turn, key) => {
      const undone = await schedules.undo(operationOf(turn), key);
      return undone && scheduleReply(undone, 'undone');
    },
    redo: async (turn, key) => {
      const redone = await schedules.redo(operationOf(turn), key);
      return redone && scheduleReply(redone, 'redone');
    },
  };
}
