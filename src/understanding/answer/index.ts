import type { Step } from '../draft';
import { readAnswer } from './read-answer';

export const answerSteps: readonly Step[] = [readAnswer];
