import type { Words } from '../numbers/words';

/** What a word does in a message about limits; where two fit, the longer phrase is meant, then the one named first. */
export const LIMIT_ROLES = [
  'keep',
  'carry',
  'income',
  'payday',
  'day',
  'week',
  'month',
  'year',
  'remove',
  'raise',
  'lower',
  'bound',
  'total',
  'limit',
  'by',
  'it',
  'fill',
] as const;
export type LimitRole = (typeof LIMIT_ROLES)[number];

/**
 * The words of a language by what they do. `carry`: what is left goes on to the next period; `keep`: it does not. `income`:
 * what follows is the day of the month that income comes on; `payday`: from one to the next. `bound`: what follows is not to
 * be passed. `by`: before an amount, it is a change and not what it becomes. `fill`: says nothing of what is limited.
 * `order`: a message that begins so, and names something, sets a limit.
 */
export type LimitWords = Readonly<Record<LimitRole | 'order', Words>>;
