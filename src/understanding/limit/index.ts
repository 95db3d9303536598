import type { Step } from '../draft';
import { readLimit } from './read-limit';

export const limitSteps: readonly Step[] = [readLimit];
