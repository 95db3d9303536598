import { regionOf } from '../../ledger/first-weekday';
import type { AmountFound, Context } from '../meaning';
import type { DayWords } from './words';

/** Regions that write the month first, also those that begin with the year. */
const MONTH_FIRST = new Set([
  'US',
  'CA',
  'PH',
  'PR',
  'GU',
  'VI',
  'AS',
  'FM',
  'MH',
  'PW',
  'CN',
  'TW',
  'JP',
  'KR',
  'HU',
  'LT',
  'MN',
]);
const MONTH_FIRST_MONEY = new Set(['USD', 'CAD', 'PHP']);

/**
 * How the person reads 3/4: by the region of the locale; without one, where the language alone would put the month first,
 * by the money ("AED 50 on 04/03" was not written by an American); else by the language.
 */
export function dayOrder(words: DayWords, context: Context, amounts: readonly AmountFound[]): 'dmy' | 'mdy' {
  const region = regionOf(context.locale);
  if (region) return MONTH_FIRST.has(region) ? 'mdy' : 'dmy';
  if (words.order === 'dmy' || words.monthMarks) return words.order;
  const named = amounts.find((amount) => amount.currency)?.currency;
  return MONTH_FIRST_MONEY.has(named ?? context.currency) ? 'mdy' : 'dmy';
}
