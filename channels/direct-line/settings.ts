import type { ConversationLog } from './conversation-log';
import type { DirectLineTokens } from './tokens';

export interface DirectLineSettings {
  readonly conversations: ConversationLog;
  readonly tokens: DirectLineTokens;
  /** False for a stream's ticket that was redeemed before. */
  firstUse(ticket: string): Promise<boolean>;
  /** Origins whose pages may call the endpoint, besides our own ("https://shop.example"). */
  readonly origins: readonly string[];
  /** Where people reach this server; says whether streams are `wss:`. */
  readonly publicUrl?: string;
  /** Believe `X-Forwarded-For` and `X-Forwarded-Proto`: only behind a proxy that sets them. */
  readonly trustProxy?: boolean;
  readonly limits?: Partial<Limits>;
}

export interface Limits {
  /** New visitors from one address in ten minutes. */
  readonly startsPerAddress: number;
  /** Times that one conversation may be opened again in ten minutes (reloads, reconnects). */
  readonly returnsPerConversation: number;
  /** Activities in one conversation in one minute. */
  readonly activitiesPerConversation: number;
  /** Streams that one conversation may have open at once (tabs). */
  readonly streamsPerConversation: number;
}

export const defaultLimits: Limits = {
  startsPerAddress: 100,
  returnsPerConversation: 240,
  activitiesPerConversation: 60,
  streamsPerConversation: 8,
};
