import { divided, isRate } from './convert';
import { type Currency, isCurrency } from './money';
import { addDays, type Day, isDay } from './period';
import type { Rate, Rates } from './rates';

/** The rates of one day as they are published: units of each currency for one unit of the base. */
export interface DayOfRates {
  readonly day: Day;
  readonly base: Currency;
  readonly rates: Readonly<Record<Currency, string>>;
}

/** Rates come on working days; the longest pause of a year is five days. What is older is not the rate of a day any more. */
const OLDEST = 7;

/** Exchange rates by day, in memory. Of two that say a day, the one put last counts. */
export class RateTable implements Rates {
  private readonly days = new Map<Day, DayOfRates>();
  private last: Day | undefined;
  private changed = 0;

  /** Takes what can be a rate; the rest is passed over. */
  put(days: Iterable<DayOfRates>): void {
    const before = this.days.size;
    for (const one of days) {
      const known = Object.entries(one.rates).filter(([currency, rate]) => isCurrency(currency) && isRate(rate));
      if (!isDay(one.day) || !isCurrency(one.base) || known.length === 0) continue;
      this.days.set(one.day, { ...one, rates: Object.fromEntries(known) });
      if (this.last === undefined || one.day > this.last) this.last = one.day;
    }
    if (this.days.size > before) this.changed += 1;
  }

  /** The newest day that has rates. */
  get newest(): Day | undefined {
    return this.last;
  }

  /** Grows whenever days came that were not there. */
  get changes(): number {
    return this.changed;
  }

  get size(): number {
    return this.days.size;
  }

  rateOn(from: Currency, to: Currency, day: Day): Rate | undefined {
    if (from === to) return { rate: '1', of: day };
    for (let back = 0; back <= OLDEST; back += 1) {
      const of = addDays(day, -back);
      const published = this.days.get(of);
      const [one, other] = published ? [rateIn(published, from), rateIn(published, to)] : [];
      if (one && other) return { rate: divided(other, one), of };
    }
    return undefined;
  }
}

function rateIn({ base, rates }: DayOfRates, currency: Currency): string | undefined {
  return currency === base ? '1' : rates[currency];
}
