/**
 * Updates whose turns have not ended. Telegram hands an update out again and again until one behind it is asked for; so none is
 * passed over while a crash could still cut its turn off.
 */
export class OpenUpdates {
  private readonly turns = new Map<number, Promise<void>>();

  /** Begins the turn of an update; the same update meanwhile is the same turn. */
  take(id: number, begin: () => Promise<void>): Promise<void> {
    const under = this.turns.get(id);
    if (under) return under;
    const turn = begin().finally(() => this.turns.delete(id));
    this.turns.set(id, turn);
    return turn;
  }

  /** From which update on Telegram may be asked for more, where all before `next` have been taken. */
  from(next: number): number {
    return Math.min(next, ...this.turns.keys());
  }

  /** Resolves when those that are open now have ended. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.turns.values());
  }
}
