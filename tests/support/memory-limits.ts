import type { LimitBook } from '../../src/ledger/limit';
import type { LimitStore } from '../../src/ledger/ports';

/** The limit store as a map: what the contract means, for tests of pure rules. */
export class MemoryLimits implements LimitStore {
  readonly books = new Map<string, LimitBook>();

  async get(ledgerId: string) {
    return this.books.get(ledgerId);
  }

  async of(ledgerIds: readonly string[]) {
    return ledgerIds.flatMap((id) => this.books.get(id) ?? []);
  }

  async put(next: LimitBook) {
    if ((this.books.get(next.ledgerId)?.version ?? 0) !== next.version - 1) return false;
    this.books.set(next.ledgerId, next);
    return true;
  }
}
