import { setTimeout as pause } from 'node:timers/promises';
import { async } from 'rxjs/scheduler/async';
import { type Client, directLineClient, newVisitor } from '../support/direct-line-client';
import type { Found } from './faulty-server';
import type { ServerChild } from './server-child';

/** A person of a run: talks to the web chat through the real client, and is told on three routes. What was taken is remembered. */
export class Visitor {
  readonly entries: number[] = [];
  readonly marks: string[] = [];
  sent = 0;
  private client!: Client;
  private user = '';
  private conversation = '';

  constructor(
    private readonly place: number,
    private readonly url: string,
    private readonly server: ServerChild,
  ) {}

  get chat(): string {
    return String(9_000 + this.place);
  }

  get email(): string {
    return `p${this.place}@example.org`;
  }

  async open(): Promise<void> {
    const { token, conversationId } = await newVisitor(this.url);
    this.conversation = conversationId;
    this.user = (JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { user: string }).user;
    this.client = directLineClient(this.url, token, { scheduler: async });
    await this.server.order({ do: 'reach', user: this.user, chat: this.chat, email: this.email });
  }

  /** One entry, and one notice of it: each sent again until it is taken. */
  async act(going: () => boolean): Promise<void> {
    const number = ++this.sent;
    // An amount of its own, so that what is lost or doubled has a name.
    const minor = 100 + number;
    const mark = `#${this.place}-${number}`;
    const activity = {
      type: 'message',
      text: `lunch ${(minor / 100).toFixed(2)}`,
      channelData: { clientActivityID: `c${this.place}-${number}` },
    };
    while (going()) {
      const id = await this.client.post(activity).catch(() => 'retry');
      if (id !== 'retry') {
        this.entries.push(minor);
        break;
      }
      await pause(200);
    }
    while (going()) {
      if (await this.tell(mark)) {
        this.marks.push(mark);
        return;
      }
    }
  }

  /** Gives it a notice to tell; false where it died over that. */
  async tell(mark: string): Promise<boolean> {
    return (await this.server.order({ do: 'tell', user: this.user, mark })) !== undefined;
  }

  /** Whether a text with this in it has come over the stream. */
  hears(mark: string): boolean {
    return this.client.seen.some((activity) => 'text' in activity && activity.text?.includes(mark));
  }

  async found(): Promise<Found> {
    for (;;) {
      const found = await this.server.order({ do: 'found', user: this.user, conversation: this.conversation });
      if (found) return found.answer as Found;
    }
  }

  close(): void {
    this.client.end();
  }
}
