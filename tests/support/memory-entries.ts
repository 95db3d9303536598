import type { Entry } from '../../src/ledger/entry';
import type { EntryFilter, EntryStore, Total } from '../../src/ledger/ports';

/** The entry store as a plain array: what the contract means, for tests of pure rules. */
export class MemoryEntries implements EntryStore {
  readonly entries = new Map<string, Entry>();

  async add(entries: readonly Entry[]) {
    for (const entry of entries) if (!this.entries.has(place(entry))) this.entries.set(place(entry), entry);
    return entries.map((entry) => this.entries.get(place(entry))!);
  }

  async replace(next: Entry) {
    if (this.entries.get(place(next))?.version !== next.version - 1) return false;
    this.entries.set(place(next), next);
    return true;
  }

  async writtenBy(ledgerId: string, key: string) {
    return this.of(ledgerId)
      .filter((entry) => entry.keys.includes(key))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async newestKey(ledgerId: string, by: string, where: 'changes' | 'undone') {
    const found = this.of(ledgerId).flatMap((entry): { key: string; at: Date }[] => {
      if (where === 'changes') return entry.changes.slice(-1).filter(of(by));
      return entry.undone
        .slice(-1)
        .filter(of(by))
        .map(({ undoneBy, undoneAt }) => ({ key: undoneBy, at: undoneAt }));
    });
    return found.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.key < b.key ? 1 : -1))[0];
  }

  async get(ledgerId: string, ids: readonly string[]) {
    return this.of(ledgerId).filter((entry) => ids.includes(entry.id));
  }

  async totals(ledgerId: string, filter: EntryFilter, by: 'category' | 'day' = 'category') {
    const totals = new Map<string, Total>();
    for (const { type, category, money, day } of this.live(ledgerId, filter)) {
      const key = [type, category, money.currency, by === 'day' ? day : ''].join();
      const before = totals.get(key);
      totals.set(key, {
        type,
        category,
        currency: money.currency,
        minor: (before?.minor ?? 0) + money.minor,
        count: (before?.count ?? 0) + 1,
        ...(by === 'day' ? { day } : {}),
      });
    }
    return [...totals.values()];
  }

  async list(ledgerId: string, filter: EntryFilter, limit: number) {
    const newest = (a: Entry, b: Entry) =>
      a.day !== b.day
        ? a.day < b.day
          ? 1
          : -1
        : b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1);
    return this.live(ledgerId, filter).sort(newest).slice(0, limit);
  }

  private of(ledgerId: string): Entry[] {
    return [...this.entries.values()].filter((entry) => entry.ledgerId === ledgerId);
  }

  private live(ledgerId: string, { period, categories, types }: EntryFilter): Entry[] {
    return this.of(ledgerId).filter(
      (entry) =>
        entry.live &&
        entry.day >= period.from &&
        entry.day <= period.to &&
        (!categories || categories.includes(entry.category)) &&
        (!types || types.includes(entry.type)),
    );
  }
}

function place({ ledgerId, id }: Entry): string {
  return `${ledgerId}/${id}`;
}

function of(person: string) {
  return (change: { readonly by: string }) => change.by === person;
}
