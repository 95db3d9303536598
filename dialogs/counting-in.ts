import type { Reply, Turn } from '../src/bot/turn';
import type { Ledger } from '../src/ledger/ledger';

/** Where it is noted that entries are to be counted anew, off the turn. */
export interface Recounts {
  ask(ledgerId: string, personId: string): Promise<void>;
}

/** Before a person's currency changes: has what they recorded counted in the new one, and says what becomes of it. */
export type CountIn = (turn: Turn) => Promise<Reply['lines'][number] | undefined>;

const ALWAYS = { period: { from: '0001-01-01', to: '9999-12-31' } };

/** Asked before the change, so that a fall between the two leaves no ledger that nobody counts anew. */
export function countingIn(
  ledger: Pick<Ledger, 'list'>,
  recounts: Recounts,
  rates: { readonly size: number },
): CountIn {
  return async ({ person }) => {
    const [any] = await ledger.list(person.ledgerId, ALWAYS, 1);
    if (!any) return undefined;
    await recounts.ask(person.ledgerId, person.id);
    return rates.size > 0 ? { sentence: 'currency.counting' } : undefined;
  };
}
