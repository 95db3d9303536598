import type { Person } from './person';

/** Whether the ledger that a person writes to may have limits; most have none, and need not be asked. */
export function isLimited({ unlimited, ledgerId }: Pick<Person, 'unlimited' | 'ledgerId'>): boolean {
  return unlimited !== ledgerId;
}
