import type { Entry } from '../ledger/entry';
import type { Currency } from '../ledger/money';
import { countedOf, worthIn } from '../ledger/pinned';
import type { EntryStore } from '../ledger/ports';
import type { RateTable } from '../ledger/rate-table';
import type { Job } from '../outbox/job';
import type { RecountStore } from './rate-store';

interface RecountParts {
  readonly entries: Pick<EntryStore, 'countedOtherwise' | 'pin'>;
  readonly recounts: RecountStore;
  readonly table: RateTable;
}

const PAGE = 200;
/** Entries looked at in one round, so that other work of the clock is not kept waiting; the rest in the next. */
const MOST = 4_000;

/**
 * Pins what entries are worth anew, at the rate of their own day: for a person who counts in another currency now, and for
 * entries whose rate came after them. Entry by entry, so it may be cut off anywhere; until it is done, sums are by currency.
 */
export class RecountEntries implements Job {
  readonly id = 'recount-entries';
  /** Ledgers with entries that no rate was known for, and the state of the rates then. */
  private readonly waiting = new Map<string, string>();
  private after = '';

  constructor(private readonly parts: RecountParts) {}

  async run(): Promise<void> {
    const { recounts, table } = this.parts;
    const next = await recounts.due(this.after);
    const due = next.length > 0 || this.after === '' ? next : await recounts.due('');
    for (const recount of due) {
      const { ledgerId, currency, asked } = recount;
      const state = `${currency} ${asked} ${table.changes}`;
      if (this.waiting.get(ledgerId) === state) continue;
      const left = currency === undefined ? 0 : await this.recount(ledgerId, currency);
      if (left === 0) {
        await recounts.done(recount);
        this.waiting.delete(ledgerId);
      } else if (left !== 'more') this.waiting.set(ledgerId, state);
    }
    this.after = due.at(-1)?.ledgerId ?? '';
  }

  /** Answers how many entries go on counting in a currency of their own. */
  private async recount(ledgerId: string, currency: Currency): Promise<number | 'more'> {
    const { entries } = this.parts;
    let left = 0;
    let after: Entry | undefined;
    for (let looked = 0; looked < MOST; looked += PAGE) {
      const page = await entries.countedOtherwise(ledgerId, currency, PAGE, after);
      for (const entry of page) if (!(await this.pin(entry, currency))) left += 1;
      after = page.at(-1);
      if (page.length < PAGE) return left;
    }
    return left < MOST ? 'more' : left;
  }

  private async pin(entry: Entry, currency: Currency): Promise<boolean> {
    const { entries, table } = this.parts;
    const next = { ...entry, worth: worthIn(entry, currency, table) };
    const same = JSON.stringify(next.worth) === JSON.stringify(entry.worth);
    const written = same || (await entries.pin(next));
    return written && countedOf(next).currency === currency;
  }
}
