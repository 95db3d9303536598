import type { Alert } from './alert';
import { digestOf, type Summed } from './digest';

/** The month that is over, on the first morning of the next. */
export const monthly: Alert<Summed> = {
  id: 'monthly',
  check: (summed) => digestOf('monthly', 'month', summed),
};
