import { WebSocket } from 'ws';
import type { Conversation, Watcher } from './conversation';
import type { Logged, Said } from './conversation-log';

const page = 100;
/** Bytes. A reader that is further behind is let go; it comes back with its watermark and misses nothing. */
const patience = 4_194_304;

/** What a client is shown: not the news that it has come itself. */
export const visible = ({ activity }: Logged) => activity.type !== 'conversationUpdate';

/** One client's view of a conversation: every line once, in order, from its watermark on. */
export class Stream implements Watcher {
  #reading = false;
  #poked = false;

  constructor(
    private readonly socket: WebSocket,
    private readonly conversation: Conversation,
    public watermark: number,
  ) {}

  async open(): Promise<void> {
    this.conversation.watchers.add(this);
    this.socket.once('close', () => this.conversation.watchers.delete(this));
    await this.#catchUp();
  }

  lines(lines: readonly Logged[]): void {
    if (!this.#reading && lines[0]!.sequence === this.watermark + 1) this.#send(lines);
    else void this.#catchUp();
  }

  more(): void {
    void this.#catchUp();
  }

  passing(activity: Said): void {
    this.#frame(activity);
  }

  /** Reads what is missing from the log. */
  async #catchUp(): Promise<void> {
    this.#poked = true;
    if (this.#reading) return;
    this.#reading = true;
    try {
      while (this.#poked && this.socket.readyState === WebSocket.OPEN) {
        this.#poked = false;
        const lines = await this.conversation.since(this.watermark, page);
        this.#send(lines);
        if (lines.length === page) this.#poked = true;
      }
    } catch {
      // The log cannot be read: the client comes back later.
      this.socket.close(1013);
    } finally {
      this.#reading = false;
    }
  }

  /** A frame for each: the client spreads what comes together over several of its ticks, and would show the next frame in between. */
  #send(lines: readonly Logged[]): void {
    for (const line of lines) {
      this.watermark = line.sequence;
      if (visible(line)) this.#frame(line.activity);
    }
  }

  #frame(activity: Said): void {
    if (this.socket.readyState !== WebSocket.OPEN) return;
    if (this.socket.bufferedAmount > patience) this.socket.terminate();
    else this.socket.send(JSON.stringify({ activities: [activity], watermark: String(this.watermark) }));
  }
}
