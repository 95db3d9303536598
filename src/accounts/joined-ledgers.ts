import type { Person } from './person';

/** A part of what a person calls their ledger, and as whom they wrote in it. */
export interface Part {
  readonly ledgerId: string;
  readonly by: string;
}

/** People whose parts are kept in memory; beyond it all are looked up anew. */
const MOST = 50_000;

/**
 * The ledgers that are read as one: a person's own, and those of the chats they joined. A turn reads its person first and
 * tells `know`, so that what it then asks of the ledger costs no read; work of the clock may have to look.
 */
export class JoinedLedgers {
  private readonly parts = new Map<string, readonly Part[]>();

  /** `owner` finds the person whose own ledger it is. */
  constructor(private readonly owner: (ledgerId: string) => Promise<Person | undefined>) {}

  readonly know = ({ id, home, joined = [] }: Person): void => {
    if (this.parts.size >= MOST) this.parts.clear();
    this.parts.set(home, [{ ledgerId: home, by: id }, ...joined.map((one) => ({ ...one, by: one.person }))]);
  };

  /** For whom another process may have joined ledgers meanwhile. */
  forget(): void {
    this.parts.clear();
  }

  /** The ledger itself first. */
  async of(ledgerId: string): Promise<readonly Part[]> {
    const known = this.parts.get(ledgerId);
    if (known) return known;
    const owner = await this.owner(ledgerId);
    if (owner) this.know(owner);
    else this.parts.set(ledgerId, [{ ledgerId, by: '' }]);
    return this.parts.get(ledgerId)!;
  }
}
