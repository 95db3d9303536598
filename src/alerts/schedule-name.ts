import type { Value } from '../languages/voice';
import type { Schedule } from '../ledger/schedule';

/** What a schedule is called, in the person's words as far as there are any. */
export function nameOf({ says: { note, payee, category } }: Schedule): Value {
  return note ?? payee ?? { category };
}
