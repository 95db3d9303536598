import type { Alert } from './alert';
import { digestOf, type Summed } from './digest';

/** The week that is over, on the first morning of the next. */
export const weekly: Alert<Summed> = {
  id: 'weekly',
  check: (summed) => digestOf('weekly', 'week', summed),
};
