import type { Step } from '../draft';
import { readGoal } from './read-goal';

export const goalSteps: readonly Step[] = [readGoal];
