import type { Entry } from '../ledger/entry';
import type { EntryStore, Moved, Total, TotalsBy } from '../ledger/ports';
import type { JoinedLedgers } from './joined-ledgers';

/**
 * A store in which ledgers that were joined read as one. No entry is moved: each part is asked by its own ledger id, and
 * what the parts answer is put together. A ledger that nothing was joined to is asked as before.
 */
export function joinedEntries(store: EntryStore, ledgers: JoinedLedgers): EntryStore {
  const each = async <T>(ledgerId: string, ask: (part: string, by: string) => Promise<T>): Promise<T[]> => {
    const parts = await ledgers.of(ledgerId);
    return Promise.all(parts.map((part) => ask(part.ledgerId, part.by)));
  };
  return {
    async add(entries) {
      const [first] = entries;
      if (!first) return store.add(entries);
      const [own, ...others] = await ledgers.of(first.ledgerId);
      // A message that a chat logged before it was joined, and that arrives again.
      const before = await Promise.all(others.map((part) => store.writtenBy(part.ledgerId, first.batch)));
      const known = before.flat();
      return own && known.length > 0 ? known : store.add(entries);
    },
    replace: (next) => store.replace(next),
    async writtenBy(ledgerId, key, most) {
      return (await each(ledgerId, (part) => store.writtenBy(part, key, most))).flat().slice(0, most);
    },
    async countWrittenBy(ledgerId, key) {
      return (await each(ledgerId, (part) => store.countWrittenBy(part, key))).reduce((sum, one) => sum + one, 0);
    },
    async batch(ledgerId, key, most, after) {
      const found = await each(ledgerId, (part) => store.batch(part, key, most, after));
      return found
        .flat()
        .sort((one, other) => compare(one.id, other.id))
        .slice(0, most);
    },
    async newestKey(ledgerId, by, where) {
      const own = (await ledgers.of(ledgerId))[0]?.by;
      const found = await each(ledgerId, (part, wrote) => store.newestKey(part, by === own ? wrote : by, where));
      // In the ledger itself the person writes as themselves, whoever it belongs to.
      return found
        .filter((one) => one !== undefined)
        .sort((one, other) => other.at.getTime() - one.at.getTime() || (other.key < one.key ? -1 : 1))[0];
    },
    async amountsOn(ledgerId, days) {
      return (await each(ledgerId, (part) => store.amountsOn(part, days))).flat();
    },
    pin: (entry) => store.pin(entry),
    async countedOtherwise(ledgerId, currency, limit, after) {
      const found = await each(ledgerId, (part) => store.countedOtherwise(part, currency, limit, after));
      return found.flat().sort(newestFirst).slice(0, limit);
    },
    async moved(ledgerId, wallet, since) {
      return together((await each(ledgerId, (part) => store.moved(part, wallet, since))).flat());
    },
    async get(ledgerId, ids) {
      return (await each(ledgerId, (part) => store.get(part, ids))).flat();
    },
    async totals(ledgerId, filter, by) {
      const [own = [], ...others] = await each(ledgerId, (part) => store.totals(part, filter, by));
      return others.length === 0 ? own : added([own, ...others].flat(), by);
    },
    async firstDay(ledgerId) {
      return (await each(ledgerId, (part) => store.firstDay(part))).flatMap((day) => day ?? []).sort()[0];
    },
    async list(ledgerId, filter, limit, after) {
      const [own = [], ...others] = await each(ledgerId, (part) => store.list(part, filter, limit, after));
      return others.length === 0 ? own : [own, ...others].flat().sort(newestFirst).slice(0, limit);
    },
  };
}

function added(totals: readonly Total[], by?: TotalsBy): Total[] {
  const sums = new Map<string, Total>();
  for (const total of totals) {
    const { type, category, currency, day, payee, tag, wallet } = total;
    const at = by === 'month' ? day?.slice(0, 7) : day;
    const key = JSON.stringify([type, category, currency, at, payee, tag, wallet]);
    const sum = sums.get(key);
    sums.set(key, sum ? sumOf(sum, total) : total);
  }
  return [...sums.values()].sort(
    (one, other) =>
      compare(one.day ?? '', other.day ?? '') || other.minor - one.minor || compare(one.category, other.category),
  );
}

function sumOf(one: Total, other: Total): Total {
  const converted = (one.converted ?? 0) + (other.converted ?? 0);
  const minor = one.minor + other.minor;
  const [day] = [one.day, other.day].sort();
  return {
    ...one,
    minor,
    count: one.count + other.count,
    ...(converted > 0 && { converted }),
    ...(day !== undefined && { day }),
  };
}

function together(moved: readonly Moved[]): Moved[] {
  const sums = new Map<string, Moved>();
  for (const one of moved) {
    const key = `${one.currency}/${one.counted.currency}`;
    const { minor, counted } = sums.get(key) ?? { minor: 0, counted: { ...one.counted, minor: 0 } };
    const both = { ...counted, minor: counted.minor + one.counted.minor };
    sums.set(key, { ...one, minor: minor + one.minor, counted: both });
  }
  return [...sums.values()];
}

function newestFirst(one: Entry, other: Entry): number {
  return (
    compare(other.day, one.day) || other.createdAt.getTime() - one.createdAt.getTime() || compare(other.id, one.id)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
