/** The turns a channel has begun and not yet ended. Nothing waits for a turn but `stop`; the bot keeps them in order. */
export class InFlight {
  private readonly turns = new Set<Promise<void>>();

  /** `failed` hears what a turn threw; it is never lost and never unhandled. */
  constructor(private readonly failed: (error: unknown) => void) {}

  /** Resolves when this turn has ended, one way or the other. */
  add(turn: Promise<void>): Promise<void> {
    const ended: Promise<void> = turn.catch(this.failed).finally(() => this.turns.delete(ended));
    this.turns.add(ended);
    return ended;
  }

  /** Resolves when no turn is under way. */
  async idle(): Promise<void> {
    while (this.turns.size > 0) await Promise.all(this.turns);
  }
}
