import type { Step } from '../draft';
import { askGoal, readGoal } from './read-goal';

/** Before limits and questions, which know some of its words. */
export const askGoalSteps: readonly Step[] = [askGoal];

export const goalSteps: readonly Step[] = [readGoal];
