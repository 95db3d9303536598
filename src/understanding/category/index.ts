import type { Step } from '../draft';

export const categorySteps: readonly Step[] = [];
