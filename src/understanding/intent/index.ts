import type { Step } from '../draft';

export const intentSteps: readonly Step[] = [];
