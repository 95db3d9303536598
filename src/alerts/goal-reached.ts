import { type Goal, isReached } from '../ledger/goal';
import type { Alert } from './alert';

/** What was put aside has reached its goal: told once for each target. */
export const goalReached: Alert<{ readonly goal: Goal }> = {
  id: 'goal-reached',
  check({ goal }) {
    const { name, target, currency } = goal.says;
    const before = goal.changes.at(-1)?.before;
    if (target === undefined || !isReached(goal.says) || (before && isReached(before))) return undefined;
    return {
      key: `goal:${goal.id}:${target}`,
      lines: [{ sentence: 'goal.reached', values: { name, amount: { minor: target, currency } } }],
    };
  },
};
