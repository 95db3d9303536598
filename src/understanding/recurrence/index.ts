import type { Step } from '../draft';
import { readSchedule } from './read-schedule';

export const recurrenceSteps: readonly Step[] = [readSchedule];
