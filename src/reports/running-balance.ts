import type { Part } from './figures';

/** What came in less what went out, added up to the end of each part, in minor units; zero before the first. */
export function runningBalance(parts: readonly Pick<Part, 'saved'>[]): readonly number[] {
  let balance = 0;
  return parts.map(({ saved }) => {
    balance += saved;
    return balance;
  });
}
