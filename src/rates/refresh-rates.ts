import { addDays, type Day, dayAt } from '../ledger/period';
import type { RateTable } from '../ledger/rate-table';
import type { Job } from '../outbox/job';
import { type Fetched, fetchRates } from './rate-server';
import type { RateStore } from './rate-store';

interface RefreshParts {
  readonly url: string;
  readonly table: RateTable;
  readonly store: RateStore;
  readonly log: { info(fields: object, message: string): void; warn(fields: object, message: string): void };
  readonly ask?: (url: string, from: Day, to: Day) => Promise<Fetched>;
}

/** Rates come once a working day, at an hour that differs by server and season. */
const EVERY_MS = 6 * 3_600_000;
const AFTER_FAILURE_MS = 15 * 60_000;
/** How far back a new server's rates go: what was spent abroad before is imported, if at all. */
const FIRST_DAYS = 400;
/** Days asked for again, because a rate may have been corrected. */
const AGAIN_DAYS = 3;

/** Keeps the rates in memory true: asks the server that RATES_URL names, off every turn, and remembers what it said. */
export class RefreshRates implements Job {
  readonly id = 'refresh-rates';
  /** Every instance has a table in memory. */
  readonly everywhere = true;
  private next = 0;

  constructor(private readonly parts: RefreshParts) {}

  async run(now: Date): Promise<void> {
    if (now.getTime() < this.next) return;
    const { url, table, store, log, ask = fetchRates } = this.parts;
    const today = dayAt(now, 'UTC');
    this.next = now.getTime() + AFTER_FAILURE_MS;
    // What another process of ours has fetched meanwhile.
    const kept = await store.since(addDays(today, -FIRST_DAYS));
    table.put(kept);
    const newest = kept.at(-1)?.day;
    const from = newest && newest <= today ? addDays(newest, -AGAIN_DAYS) : addDays(today, -FIRST_DAYS);
    const answer = await ask(url, from, today);
    if ('refused' in answer) {
      log.warn({ reason: answer.refused, newest }, 'no exchange rates: RATES_URL did not give any; tried again soon');
      return;
    }
    await store.keep(answer.days);
    table.put(answer.days);
    this.next = now.getTime() + EVERY_MS;
    log.info({ days: answer.days.length, newest: table.newest }, 'exchange rates');
  }
}
