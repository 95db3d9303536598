import { operationOf } from '../src/bot/turn';
import type { Goals } from '../src/ledger/goals';
import { goalReply } from './replies/goal';
import type { TakesBack } from './takes-back';

/** "undo" right after a goal was set up, or something was put aside for it. */
export function goalsBack(goals: Goals): TakesBack {
  return {
    newest: (turn, where) => goals.newest(operationOf(turn), where),
    again: async (turn) => {
      const written = await goals.written(operationOf(turn));
      return written && goalReply(written, 'undone', turn);
    },
    undo: async (turn, key) => {
      const undone = await goals.undo(operationOf(turn), key);
      return undone && goalReply(undone, 'undone', turn);
    },
    redo: async (turn, key) => {
      const redone = await goals.redo(operationOf(turn), key);
      return redone && goalReply(redone, 'redone', turn);
    },
  };
}
