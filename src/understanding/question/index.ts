import type { Step } from '../draft';
import { howMuchOn } from './how-much-on';
import { impossibleMonth } from './impossible-month';
import { paidWith } from './paid-with';
import { readQuestionName } from './read-question-name';
import { settleQuestion } from './settle-question';
import { unknownName } from './unknown-name';

export const questionSteps: readonly Step[] = [
  impossibleMonth, // first: its number is neither money nor a day
  howMuchOn,
  readQuestionName,
];
export const settledQuestionSteps: readonly Step[] = [settleQuestion, paidWith, unknownName];
