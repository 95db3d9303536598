import type { Step } from '../draft';

export const moneySteps: readonly Step[] = [];
