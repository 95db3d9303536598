import { type Day, lengthOf } from '../ledger/period';
import type { Alert } from './alert';

export interface Silence {
  /** The newest day that has an entry; absent: none for long, and then nothing is missed. */
  readonly last?: Day;
  readonly today: Day;
  /** Days without an entry until it is asked. */
  readonly after: number;
}

/** Nothing was logged for days: asked once, until something is. */
export const quiet: Alert<Silence> = {
  id: 'quiet',
  check({ last, today, after }) {
    if (!last || last >= today) return undefined;
    const days = lengthOf({ from: last, to: today }) - 1;
    if (days < after) return undefined;
    return { key: `quiet:${last}`, lines: [{ sentence: 'alert.quiet', values: { days } }] };
  },
};
