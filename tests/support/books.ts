import type { Entry } from '../../src/ledger/entry';
import type { Books } from '../../src/reports/report';
import { totalsOf } from './totals-of';

/** What a test says of an entry: "2026-11-03 food 12.00 EUR" in minor units, an expense unless it says otherwise. */
export type Line = Pick<Entry, 'day' | 'category'> &
  Partial<Pick<Entry, 'type' | 'payee' | 'note' | 'tags'>> & {
    minor: number;
    currency?: string;
    /** What it counts as in euros, where it was converted. */
    worth?: number;
  };

export function entry(
  { minor, currency = 'EUR', type = 'expense', tags = [], worth, ...says }: Line,
  place = 0,
): Entry {
  const source = { channel: 'test', message: String(place) };
  const id = `test:${place}#0`;
  const createdAt = new Date(`${says.day}T12:00:00Z`);
  const money = { minor, currency };
  const history = { live: true, version: 1, changes: [], undone: [], keys: [id] };
  return {
    id,
    ledgerId: 'l',
    batch: id,
    loggedBy: 'p',
    source,
    createdAt,
    ...says,
    type,
    money,
    ...(worth !== undefined && { worth: { minor: worth, currency: 'EUR', rate: '1', of: says.day } }),
    tags,
    ...history,
  };
}

/** The books as plain arithmetic over a list: what a report may read, and nothing else. */
export function books(lines: readonly Line[]): Books {
  const entries = lines.map(entry);
  const within = (filter: Parameters<Books['list']>[1]) =>
    entries.filter(
      ({ day, category, type }) =>
        day >= filter.period.from &&
        day <= filter.period.to &&
        (filter.categories?.includes(category) ?? true) &&
        (filter.types?.includes(type) ?? true),
    );
  return {
    async totals(_ledgerId, filter, by) {
      return totalsOf(within(filter), by);
    },
    async firstDay() {
      return entries.map(({ day }) => day).sort()[0];
    },
    async list(_ledgerId, filter, limit) {
      return within(filter)
        .sort((a, b) => (a.day > b.day ? -1 : 1))
        .slice(0, limit);
    },
  };
}
