/** One at a time per key, in the order of arrival; different keys side by side. A failure does not stop the lane. */
export class Lanes {
  private readonly tails = new Map<string, Promise<unknown>>();

  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.tails.get(key) ?? Promise.resolve();
    const now = before.then(work, work);
    const tail = now
      .catch(() => undefined)
      .finally(() => {
        if (this.tails.get(key) === tail) this.tails.delete(key);
      });
    this.tails.set(key, tail);
    return now;
  }

  /** Resolves when every lane that was busy at the call has run empty. */
  async idle(): Promise<void> {
    await Promise.all(this.tails.values());
  }

  get busy(): number {
    return this.tails.size;
  }
}
