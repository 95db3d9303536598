import type { Day } from '../ledger/period';
import type { ManyLedgers, StretchTotal } from '../ledger/ports';

/** What was read of some ledgers. */
export type Read = () => readonly StretchTotal[];

interface Query {
  readonly begins: readonly Day[];
  readonly to: Day;
  readonly ledgers: Set<string>;
  readonly found: Map<string, StretchTotal[]>;
}

/** Gathers what many people need of their ledgers; most need the same days, and are read by one query. */
export class Reading {
  private readonly queries = new Map<string, Query>();

  /** Stretches that begin on these days, the last of them up to `to`; answers once they are read. */
  ask(ledgers: readonly string[], begins: readonly Day[], to: Day): Read {
    const key = [...begins, to].join(' ');
    const query = this.queries.get(key) ?? { begins, to, ledgers: new Set(), found: new Map() };
    this.queries.set(key, query);
    for (const ledgerId of ledgers) query.ledgers.add(ledgerId);
    return () => ledgers.flatMap((ledgerId) => query.found.get(ledgerId) ?? []);
  }

  async read(books: ManyLedgers): Promise<void> {
    for (const { begins, to, ledgers, found } of this.queries.values())
      for (const total of await books.stretches([...ledgers], begins, to)) {
        const totals = found.get(total.ledgerId) ?? [];
        found.set(total.ledgerId, totals);
        totals.push(total);
      }
  }
}
