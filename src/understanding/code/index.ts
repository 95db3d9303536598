import type { Step } from '../draft';
import { readCode } from './read-code';

export const codeSteps: readonly Step[] = [readCode];
