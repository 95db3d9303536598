import type { Step } from '../draft';
import { assumePeriod } from './assume-period';
import { recogniseIntent } from './recognise-intent';

export const intentSteps: readonly Step[] = [
  recogniseIntent,
  assumePeriod, // only questions are about a period
];
