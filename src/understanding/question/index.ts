import type { Step } from '../draft';
import { paidWith } from './paid-with';
import { readQuestionName } from './read-question-name';
import { settleQuestion } from './settle-question';
import { unknownName } from './unknown-name';

export const questionSteps: readonly Step[] = [readQuestionName];
export const settledQuestionSteps: readonly Step[] = [settleQuestion, paidWith, unknownName];
