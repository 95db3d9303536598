import { operationOf } from '../src/bot/turn';
import type { Goals } from '../src/ledger/goals';
import { backOf } from '../src/ledger/kept';
import { keyOf } from '../src/ledger/key';
import { goalReply } from './replies/goal';
import type { TakesBack } from './takes-back';

/** "undo" right after a goal was set up, or something was put aside for it. */
export function goalsBack(goals: Goals): TakesBack {
  return {
    newest: (turn, where) => goals.newest(operationOf(turn), where),
    again: async (turn) => {
      const operation = operationOf(turn);
      const written = await goals.written(operation);
      return written && goalReply(written, backOf(written, keyOf(operation.source))?.did ?? 'undone', turn);
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
