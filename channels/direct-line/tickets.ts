import { randomBytes } from 'node:crypto';

/** A stream's address is written down by proxies, so the token in it opens one stream, once, within a minute. */
export class Tickets<For> {
  readonly #open = new Map<string, { readonly what: For; readonly until: number }>();

  constructor(
    private readonly now: () => Date,
    private readonly lifeMs = 60_000,
  ) {}

  issue(what: For): string {
    const now = this.now().getTime();
    for (const [ticket, { until }] of this.#open) {
      if (until > now && this.#open.size < 50_000) break;
      this.#open.delete(ticket);
    }
    const ticket = randomBytes(24).toString('base64url');
    this.#open.set(ticket, { what, until: now + this.lifeMs });
    return ticket;
  }

  redeem(ticket: string): For | undefined {
    const found = this.#open.get(ticket);
    this.#open.delete(ticket);
    return found && found.until > this.now().getTime() ? found.what : undefined;
  }
}
