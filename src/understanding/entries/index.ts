import type { Step } from '../draft';

export const entrySteps: readonly Step[] = [];
