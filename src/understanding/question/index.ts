import type { Step } from '../draft';
import { readQuestionName } from './read-question-name';

export const questionSteps: readonly Step[] = [readQuestionName];
