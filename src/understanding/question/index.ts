import type { Step } from '../draft';
import { readQuestionName } from './read-question-name';
import { settleQuestion } from './settle-question';

export const questionSteps: readonly Step[] = [readQuestionName];
export const settledQuestionSteps: readonly Step[] = [settleQuestion];
