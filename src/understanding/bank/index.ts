import type { Step } from '../draft';

export const bankSteps: readonly Step[] = [];
