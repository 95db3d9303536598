import type { Entry } from '../../src/ledger/entry';
import { countedOf } from '../../src/ledger/pinned';
import type { AmountsOn, Cursor, EntryFilter, EntryStore, Moved, Since, TotalsBy } from '../../src/ledger/ports';
import { wordPattern } from '../../src/ledger/search-words';
import { totalsOf } from './totals-of';

const ALWAYS = { period: { from: '0001-01-01', to: '9999-12-31' } };

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

  async writtenBy(ledgerId: string, key: string, most?: number) {
    return this.of(ledgerId)
      .filter((entry) => entry.keys.includes(key))
      .sort(byId)
      .slice(0, most);
  }

  async countWrittenBy(ledgerId: string, key: string) {
    return (await this.writtenBy(ledgerId, key)).length;
  }

  async batch(ledgerId: string, key: string, most: number, after = '') {
    return this.of(ledgerId)
      .filter(({ id }) => id.startsWith(`${key}#`) && id > after)
      .sort(byId)
      .slice(0, most);
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

  async pin(entry: Entry) {
    const stored = this.entries.get(place(entry));
    if (stored?.version !== entry.version) return false;
    this.entries.set(place(entry), { ...stored, worth: entry.worth });
    return true;
  }

  async countedOtherwise(ledgerId: string, currency: string, limit: number, after?: Cursor) {
    const found = await this.list(ledgerId, ALWAYS, Number.MAX_SAFE_INTEGER, after);
    return found.filter((entry) => countedOf(entry).currency !== currency).slice(0, limit);
  }

  async moved(ledgerId: string, wallet: string, since?: Since): Promise<readonly Moved[]> {
    return this.live(ledgerId, ALWAYS)
      .filter(({ day, createdAt }) => !since || day > since.day || (day === since.day && createdAt > since.at))
      .flatMap((entry) => {
        const { money, type } = entry;
        const counted = countedOf(entry);
        const sides = [
          entry.wallet === wallet ? (type === 'income' || type === 'refund' ? 1 : -1) : 0,
          entry.toWallet === wallet ? 1 : 0,
        ].filter((sign) => sign !== 0);
        return sides.map((sign) => ({
          ...money,
          minor: sign * money.minor,
          counted: { ...counted, minor: sign * counted.minor },
        }));
      });
  }

  async get(ledgerId: string, ids: readonly string[]) {
    return this.of(ledgerId).filter((entry) => ids.includes(entry.id));
  }

  async amountsOn(ledgerId: string, days: readonly string[]): Promise<readonly AmountsOn[]> {
    const sums = new Map<string, AmountsOn>();
    for (const { day, type, money } of this.live(ledgerId, ALWAYS).filter((entry) => days.includes(entry.day))) {
      const key = [day, type, money.currency, money.minor].join(' ');
      sums.set(key, { day, type, ...money, count: (sums.get(key)?.count ?? 0) + 1 });
    }
    return [...sums.values()];
  }

  async totals(ledgerId: string, filter: EntryFilter, by: TotalsBy = 'category') {
    return totalsOf(this.live(ledgerId, filter), by);
  }

  async firstDay(ledgerId: string) {
    return this.live(ledgerId, ALWAYS)
      .map(({ day }) => day)
      .sort()[0];
  }

  async list(ledgerId: string, filter: EntryFilter, limit: number, after?: Cursor) {
    const found = this.live(ledgerId, filter).sort(newestFirst);
    return found.filter((entry) => !after || newestFirst(after, entry) < 0).slice(0, limit);
  }

  private of(ledgerId: string): Entry[] {
    return [...this.entries.values()].filter((entry) => entry.ledgerId === ledgerId);
  }

  private live(ledgerId: string, filter: EntryFilter): Entry[] {
    const { period, categories, types, words = [], payee, tags = [], wallet, amount } = filter;
    return this.of(ledgerId).filter(
      (entry) =>
        entry.live &&
        entry.day >= period.from &&
        entry.day <= period.to &&
        (!categories || categories.includes(entry.category)) &&
        (!types || types.includes(entry.type)) &&
        words.every((word) => says([entry.note, entry.payee, ...entry.tags], wordPattern(word))) &&
        (!payee || says([entry.payee], `^${wordPattern(payee)}$`)) &&
        tags.every((tag) => entry.tags.includes(tag)) &&
        (!wallet || entry.wallet === wallet) &&
        (!amount ||
          [entry.money, countedOf(entry)].some(
            ({ minor, currency }) =>
              currency === amount.currency &&
              minor >= (amount.from ?? 0) &&
              minor <= (amount.to ?? Number.MAX_SAFE_INTEGER),
          )),
    );
  }
}

function byId(a: Entry, b: Entry): number {
  return a.id < b.id ? -1 : 1;
}

function says(texts: readonly (string | undefined)[], pattern: string): boolean {
  return texts.some((text) => text !== undefined && new RegExp(pattern, 'iu').test(text));
}

/** By day, then by time of logging, then by id. */
function newestFirst(a: Cursor, b: Cursor): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}

function place({ ledgerId, id }: Entry): string {
  return `${ledgerId}/${id}`;
}

function of(person: string) {
  return (change: { readonly by: string }) => change.by === person;
}
