/** So many in so long, for each key; remembers a bounded number of keys. */
export class Allowance {
  readonly #spent = new Map<string, { count: number; readonly since: number }>();

  constructor(
    private readonly limit: number,
    private readonly windowMs: number,
    private readonly now: () => Date,
    private readonly remembered = 20_000,
  ) {}

  /** 0 when granted, otherwise the seconds to wait. */
  take(key: string): number {
    const now = this.now().getTime();
    let entry = this.#spent.get(key);
    if (!entry || this.#isOver(entry.since, now)) {
      this.#spent.delete(key);
      if (this.#spent.size >= this.remembered) this.#makeRoom(now);
      entry = { count: 0, since: now };
      this.#spent.set(key, entry);
    }
    if (entry.count >= this.limit) return Math.ceil((entry.since + this.windowMs - now) / 1000);
    entry.count += 1;
    return 0;
  }

  /** A window that has not begun yet is one of a clock that has been set back: nobody is shut out until it comes again. */
  #isOver(since: number, now: number): boolean {
    return now >= since + this.windowMs || now < since;
  }

  /** Keys stand in the order of their windows' ends, because a window is as long for each. */
  #makeRoom(now: number): void {
    for (const [key, { since }] of this.#spent) {
      if (!this.#isOver(since, now) && this.#spent.size < this.remembered) return;
      this.#spent.delete(key);
    }
  }
}
