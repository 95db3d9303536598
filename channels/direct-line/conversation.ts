import type { ConversationLog, End, Logged, Said } from './conversation-log';

/** Somebody who watches a conversation: told of new lines in order, and of what passes without being kept. */
export interface Watcher {
  lines(lines: readonly Logged[]): void;
  passing(activity: Said): void;
  /** There may be more in the log than it was told of. */
  more(): void;
  /** The highest sequence number it has shown. */
  readonly watermark: number;
}

export interface Appending {
  /** The ids that the log had already. */
  readonly known: readonly string[];
  /** What waited for its turn before: accepted by another process, and perhaps left by one that has died. */
  readonly waiting: End['waiting'];
}

/** A conversation that is going on in this process: its writes one after the other, and those who watch it. */
export class Conversation {
  readonly watchers = new Set<Watcher>();
  #last: number | undefined;
  #tail: Promise<unknown> = Promise.resolve();
  #writing = 0;

  constructor(
    readonly id: string,
    private readonly log: ConversationLog,
  ) {}

  get idle(): boolean {
    return this.watchers.size === 0 && this.#writing === 0;
  }

  /** No other process writes into it. */
  get alone(): boolean {
    return this.log.others === undefined;
  }

  get watched(): boolean {
    return this.watchers.size > 0;
  }

  /** What all who watch it have seen. */
  get seen(): number {
    return Math.min(...[...this.watchers].map(({ watermark }) => watermark));
  }

  /** Something was said, here or by another process, that begins at this sequence number. */
  more(from: number): void {
    for (const watcher of this.watchers) if (watcher.watermark < from) watcher.more();
  }

  async last(): Promise<number> {
    if (this.#last !== undefined) return this.#last;
    const last = await this.log.last(this.id);
    // A write may have ended meanwhile.
    this.#last ??= last;
    return this.#last;
  }

  /** Makes activities durable, then shows them to the watchers; `begun` when they are on their way and no longer behind others. */
  append(
    activities: readonly Said[],
    marks: { readonly unhandled?: readonly string[]; readonly handled?: readonly string[] } = {},
    begun?: () => void,
  ): Promise<Appending> {
    this.#writing += 1;
    const done = this.#tail.then(() => this.#write(activities, marks, begun)).finally(() => (this.#writing -= 1));
    this.#tail = done.catch(() => undefined);
    return done;
  }

  async #write(
    activities: readonly Said[],
    marks: Parameters<ConversationLog['append']>[3],
    begun?: () => void,
  ): Promise<Appending> {
    const known: string[] = [];
    let waiting = marks?.unhandled ? await this.#end() : [];
    let rest = activities;
    for (;;) {
      const after = await this.last();
      // Until the storage has answered nobody knows how far it came.
      this.#last = undefined;
      const appending = this.log.append(this.id, after, rest, marks);
      begun?.();
      const { written, stopped } = await appending;
      if (stopped !== 'taken') this.#last = after + written;
      this.#show(rest.slice(0, written).map((activity, at) => ({ sequence: after + at + 1, activity })));
      rest = rest.slice(written);
      if (stopped === 'known') {
        known.push(rest[0]!.id);
        rest = rest.slice(1);
        if (rest.length > 0 || marks?.handled?.length) continue;
      }
      if (stopped !== 'taken') return { known, waiting };
      // Another process has written since: what it took in waits before this.
      if (marks?.unhandled) waiting = await this.#end();
    }
  }

  /** Where others write too, what this process last knew of the end says little. */
  async #end(): Promise<End['waiting']> {
    if (!this.log.others) return [];
    const { last, waiting } = await this.log.others.end(this.id);
    this.#last = last;
    return waiting;
  }

  since(watermark: number, limit: number): Promise<readonly Logged[]> {
    return this.log.since(this.id, watermark, limit);
  }

  /** The client puts an activity with an id it has seen in the place of the old one. */
  async replace(activity: Said): Promise<boolean> {
    const replaced = await this.log.replace(this.id, activity);
    if (replaced) this.pass(activity);
    return replaced !== undefined;
  }

  /** Shows something that is not kept, such as typing. */
  pass(activity: Said): void {
    for (const watcher of this.watchers) watcher.passing(activity);
  }

  #show(lines: readonly Logged[]): void {
    if (lines.length > 0) for (const watcher of this.watchers) watcher.lines(lines);
  }
}
