/** Waits for something to become true without sleeping: whoever changes something says so, and the waiting look again. */
export class Watch {
  private readonly waiting = new Set<() => void>();

  readonly changed = (): void => {
    for (const look of this.waiting) look();
  };

  until(isTrue: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!isTrue()) return;
        this.waiting.delete(look);
        resolve();
      };
      this.waiting.add(look);
      look();
    });
  }
}
