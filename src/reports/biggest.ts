import type { Entry } from '../ledger/entry';
import type { Currency } from '../ledger/money';
import type { Period } from '../ledger/period';
import { countedOf } from '../ledger/pinned';
import { filterOf } from './filter-of';
import type { Report } from './report';

export interface Biggest {
  readonly period: Period;
  /** The costliest expenses of each currency; the person's own currency first, always there. */
  readonly currencies: readonly { readonly currency: Currency; readonly entries: readonly Entry[] }[];
  /** False where the period holds more entries than were read: then these are the biggest of the newest. */
  readonly complete: boolean;
}

const SHOWN = 5;
const READ = 10_000;

/** "What were my biggest expenses?" */
export const biggest: Report<Biggest> = {
  id: 'biggest',
  async run(question, books) {
    const entries = await books.list(question.ledgerId, { ...filterOf(question), types: ['expense'] }, READ);
    const currencies = new Set([question.currency, ...entries.map((entry) => countedOf(entry).currency).sort()]);
    return {
      period: question.period,
      currencies: [...currencies].map((currency) => ({
        currency,
        entries: entries
          .filter((entry) => countedOf(entry).currency === currency)
          .sort((a, b) => countedOf(b).minor - countedOf(a).minor || (a.day > b.day ? -1 : 1))
          .slice(0, SHOWN),
      })),
      complete: entries.length < READ,
    };
  },
};
