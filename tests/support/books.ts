import type { Entry } from '../../src/ledger/entry';
import type { Total } from '../../src/ledger/ports';
import type { Books } from '../../src/reports/report';

/** What a test says of an entry: "2026-11-03 food 12.00 EUR" in minor units, an expense unless it says otherwise. */
export type Line = Pick<Entry, 'day' | 'category'> & { minor: number; currency?: string; type?: Entry['type'] };

export function entry({ day, category, minor, currency = 'EUR', type = 'expense' }: Line, place = 0): Entry {
  const source = { channel: 'test', message: String(place) };
  const id = `test:${place}#0`;
  const createdAt = new Date(`${day}T12:00:00Z`);
  const money = { minor, currency };
  const history = { live: true, version: 1, changes: [], undone: [], keys: [id] };
  return {
    id,
    ledgerId: 'l',
    batch: id,
    loggedBy: 'p',
    source,
    createdAt,
    day,
    category,
    type,
    money,
    tags: [],
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
      const totals = new Map<string, Total>();
      for (const { type, category, day, money } of within(filter)) {
        const key = [type, category, money.currency, by === 'day' && day].join();
        const { minor = 0, count = 0 } = totals.get(key) ?? {};
        const sum = { type, category, currency: money.currency, minor: minor + money.minor, count: count + 1 };
        totals.set(key, by === 'day' ? { ...sum, day } : sum);
      }
      return [...totals.values()];
    },
    async list(_ledgerId, filter, limit) {
      return within(filter)
        .sort((a, b) => (a.day > b.day ? -1 : 1))
        .slice(0, limit);
    },
  };
}
