import type { AddressInfo, Socket } from 'node:net';
import type { Activity, TurnContext } from 'botbuilder';
import type { Server } from 'restify';
import type { ChannelLog } from '../../channels/channel';
import type { ConversationLog } from '../../channels/direct-line/conversation-log';
import { DirectLine } from '../../channels/direct-line/direct-line';
import type { Limits } from '../../channels/direct-line/settings';
import { WidgetTokens } from '../../src/accounts/widget-tokens';
import { createServer } from '../../src/server';
import { memoryConversationLog } from './conversation-log';
import { firstUse } from './first-use';

export interface ChatHostSettings {
  readonly bot?: (context: TurnContext) => Promise<void>;
  /** Given to two hosts: what the second finds after the first has gone. */
  readonly conversations?: ConversationLog;
  readonly limits?: Partial<Limits>;
  readonly origins?: readonly string[];
  readonly port?: number;
  readonly now?: () => Date;
  readonly oneMoment?: () => string | undefined;
  readonly firstUse?: (ticket: string) => Promise<boolean>;
  readonly mount?: (server: Server) => void;
}

/** The web chat's endpoint on a real port, with a small bot behind it. */
export interface ChatHost {
  readonly url: string;
  readonly port: number;
  readonly channel: DirectLine;
  /** What the bot heard, in order. */
  readonly heard: Activity[];
  readonly errors: object[];
  stop(): Promise<void>;
  /** As when the process is killed: nothing is finished, nobody is told. */
  crash(): Promise<void>;
}

export const siteSecret = 'a-secret-of-the-shop-3f9c';
const secret = 'u2Jk9-vQe8_7rTzLm4XwPq1sYbN6hGdC';

export async function echo(context: TurnContext): Promise<void> {
  if (context.activity.type === 'message') await context.sendActivity(`You said: ${context.activity.text}`);
}

export async function startChatHost(settings: ChatHostSettings = {}): Promise<ChatHost> {
  const heard: Activity[] = [];
  const errors: object[] = [];
  const now = settings.now ?? (() => new Date());
  const log: ChannelLog = { info() {}, warn() {}, error: (fields) => void errors.push(fields) };
  const channel = new DirectLine(
    {
      conversations: settings.conversations ?? memoryConversationLog(),
      tokens: new WidgetTokens({ secrets: [secret], siteSecrets: [siteSecret], now }),
      firstUse: settings.firstUse ?? firstUse(),
      origins: settings.origins ?? [],
      limits: settings.limits,
    },
    {
      log,
      now,
      picture: async () => undefined,
      oneMoment: settings.oneMoment,
      receive: async (context, _file, owed) => {
        if ((await owed) === false) return;
        heard.push(context.activity);
        await (settings.bot ?? echo)(context);
      },
    },
  );
  const server = createServer({ ready: async () => true, metrics: async () => undefined });
  channel.routes(server);
  settings.mount?.(server);
  // In this order, as the product: whoever is quick writes while it is still starting.
  await new Promise<void>((resolve) => server.listen(settings.port ?? 0, '127.0.0.1', resolve));
  await channel.start();
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  const { port } = server.server.address() as AddressInfo;
  const close = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    channel,
    heard,
    errors,
    async stop() {
      await channel.stop();
      await close();
    },
    crash: close,
  };
}
