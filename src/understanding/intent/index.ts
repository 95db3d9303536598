import type { Step } from '../draft';
import { assumePeriod } from './assume-period';
import { recogniseIntent } from './recognise-intent';
import { settleCounted } from './settle-counted';
import { settleThings } from './settle-things';
import { settleYears } from './settle-years';

export const intentSteps: readonly Step[] = [
  recogniseIntent,
  settleCounted, // before the period, which only questions have
  settleThings,
  settleYears, // two digits after a date are a year where nothing is recorded
  assumePeriod, // only questions are about a period
];
