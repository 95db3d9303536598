import type { Conversations } from './conversations';
import type { StreamStart } from './streams';
import type { DirectLineTokens } from './tokens';

/**
 * A stream's address is written down by proxies, so the ticket in it opens one stream, once, within a minute. It says itself what it
 * opens, because the process that gave it out need not be the one that the stream reaches.
 */
export class Tickets {
  constructor(
    private readonly tokens: Pick<DirectLineTokens, 'ticket' | 'open'>,
    private readonly conversations: Conversations,
    /** False for a ticket that was redeemed before, by whichever process. */
    private readonly first: (ticket: string) => Promise<boolean>,
  ) {}

  issue(conversationId: string, watermark: number): string {
    return this.tokens.ticket({ conversationId, watermark });
  }

  async redeem(ticket: string): Promise<StreamStart | undefined> {
    const opened = this.tokens.open(ticket);
    if (!opened || !(await this.first(opened.id))) return undefined;
    return { conversation: this.conversations.of(opened.conversationId), watermark: opened.watermark };
  }
}
