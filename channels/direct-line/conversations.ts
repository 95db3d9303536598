import { Conversation } from './conversation';
import type { ConversationLog } from './conversation-log';

/** The conversations going on in this process; those at rest are forgotten, the longest unused first. */
export class Conversations {
  readonly #live = new Map<string, Conversation>();

  constructor(
    private readonly log: ConversationLog,
    private readonly remembered = 5_000,
  ) {}

  of(id: string): Conversation {
    const conversation = this.#live.get(id) ?? new Conversation(id, this.log);
    this.#live.delete(id);
    this.#live.set(id, conversation);
    if (this.#live.size > this.remembered) this.#forget();
    return conversation;
  }

  /** One that goes on here already. */
  live(id: string): Conversation | undefined {
    return this.#live.get(id);
  }

  /** Those that somebody watches. */
  *watched(): Generator<Conversation> {
    for (const conversation of this.#live.values()) if (conversation.watched) yield conversation;
  }

  #forget(): void {
    for (const [id, conversation] of this.#live) {
      if (this.#live.size <= this.remembered) return;
      if (conversation.idle) this.#live.delete(id);
    }
  }
}
