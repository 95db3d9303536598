import { addDays, type Day } from '../ledger/period';
import type { EntryStore } from '../ledger/ports';
import type { NewEntry } from './unusual';

/** Days that what is usual is of: up to yesterday, so that it is the same all day. */
const DAYS = 90;
/** Ledgers whose usual sums are kept in memory. */
const MOST = 5_000;

type Usual = ReadonlyMap<string, NonNullable<NewEntry['usual']>>;

/** What an entry of each category usually costs: one reading a day of each ledger that is written to. */
export class UsualSums {
  private readonly known = new Map<string, Promise<Usual>>();

  constructor(private readonly books: Pick<EntryStore, 'totals'>) {}

  async of(ledgerId: string, category: string, currency: string, today: Day): Promise<NewEntry['usual']> {
    const key = `${ledgerId} ${today}`;
    let usual = this.known.get(key);
    if (!usual) {
      if (this.known.size >= MOST) this.known.clear();
      usual = this.read(ledgerId, today);
      this.known.set(key, usual);
      usual.catch(() => this.known.delete(key));
    }
    return (await usual).get(`${category} ${currency}`);
  }

  private async read(ledgerId: string, today: Day): Promise<Usual> {
    const period = { from: addDays(today, -DAYS), to: addDays(today, -1) };
    const totals = await this.books.totals(ledgerId, { period, types: ['expense'] });
    return new Map(
      totals.map(({ category, currency, minor, count }) => [
        `${category} ${currency}`,
        { mean: { minor: Math.round(minor / count), currency }, count },
      ]),
    );
  }
}
