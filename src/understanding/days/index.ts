import type { Step } from '../draft';

export const daySteps: readonly Step[] = [];
