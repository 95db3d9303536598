import type { Ledger } from '../ledger/ledger';
import type { Day } from '../ledger/period';
import { thereOf } from './doubles';

/** Days that are asked for at once: years of them would come as one answer that everybody waits for. */
const DAYS = 100;

/** How often a ledger holds each day, type and amount of these days. */
export async function thereBefore(
  ledger: Pick<Ledger, 'amountsOn'>,
  ledgerId: string,
  days: readonly Day[],
): Promise<Map<string, number>> {
  const there = new Map<string, number>();
  for (let from = 0; from < days.length; from += DAYS) {
    const some = thereOf(await ledger.amountsOn(ledgerId, days.slice(from, from + DAYS)));
    for (const [key, count] of some) there.set(key, count);
  }
  return there;
}
