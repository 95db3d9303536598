import type { Entry } from '../ledger/entry';
import { countedOf } from '../ledger/pinned';
import { type Change, type Compared, compared } from './compared';
import { filterOf } from './filter-of';
import type { Report } from './report';

/** A category that grew, with the entries that made most of it. */
export interface Grown extends Change {
  readonly category: string;
  readonly entries: readonly Entry[];
}

export interface Growth extends Compared {
  /** In the person's own currency, what grew most first. */
  readonly grown: readonly Grown[];
}

const CATEGORIES = 3;
const ENTRIES = 2;
const READ = 10_000;

/** "Why did I spend more in October?": what grew, by how much, and which entries did it. */
export const growth: Report<Growth> = {
  id: 'growth',
  async run(question, books) {
    const report = await compared.run(question, books);
    const [own] = report.currencies;
    const grown = (own?.categories ?? []).filter(({ change }) => change > 0).slice(0, CATEGORIES);
    const { within = (one: string) => [one], merged = (one: string) => one } = question;
    const filter = { ...filterOf(question), categories: grown.flatMap(({ category }) => within(category)) };
    const entries =
      grown.length > 0 ? await books.list(question.ledgerId, { ...filter, types: ['expense'] }, READ) : [];
    return {
      ...report,
      grown: grown.map((change) => ({
        ...change,
        entries: entries
          .filter((entry) => merged(entry.category) === change.category && countedOf(entry).currency === own?.currency)
          .sort((a, b) => countedOf(b).minor - countedOf(a).minor || (a.day > b.day ? -1 : 1))
          .slice(0, ENTRIES),
      })),
    };
  },
};
