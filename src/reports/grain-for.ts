import { lengthOf, type Period } from '../ledger/period';
import type { Grain } from './parts-of';

/** As many bars as one picture shows side by side on a phone. */
const MOST_DAYS = 62;

/** Whether a period is better shown by its days or by its months. */
export function grainFor(period: Period): Grain {
  return lengthOf(period) <= MOST_DAYS ? 'day' : 'month';
}
