import type { Activity } from 'botbuilder';
import { createServer } from 'restify';
import { botframework } from '../../channels/botframework';
import type { Channel, ChannelHost } from '../../channels/channel';
import { BotConnector, LocalCredentials } from '../support/bot-connector';
import { OpenIdIssuer } from '../support/open-id-issuer';
import type { Watch } from '../support/watch';

export const APP = '5c1f2d0e-7a44-4a56-9d10-000000000001';

/** The Bot Framework channel with its platform: an issuer of tokens, a connector, and Teams between them. */
export interface BotFrameworkHost {
  readonly channel: Channel;
  readonly issuer: OpenIdIssuer;
  readonly connector: BotConnector;
  /** The claims of a good token at the host's time. */
  claims(): Record<string, unknown>;
  /** A message as Teams sends it. */
  message(changes?: Partial<Activity>): Partial<Activity>;
  post(activity: object | string, authorization?: string): Promise<Response>;
  close(): Promise<void>;
}

export async function botFrameworkHost(
  host: ChannelHost,
  watch: Watch,
  connectorPatience?: number,
): Promise<BotFrameworkHost> {
  const [issuer, connector] = await Promise.all([OpenIdIssuer.start(), BotConnector.start(watch)]);
  const configured = botframework.configure(
    {
      MicrosoftAppId: APP,
      credentials: new LocalCredentials(APP),
      openIdMetadata: `${issuer.url}/openid`,
      connectorPatience,
    },
    host,
  );
  if (!('on' in configured)) throw new Error(configured.off);
  const channel = configured.on;
  const server = createServer();
  channel.routes?.(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const now = () => Math.floor(host.now().getTime() / 1000);
  const claims = () => ({
    iss: 'https://api.botframework.com',
    aud: APP,
    serviceurl: connector.serviceUrl,
    iat: now(),
    nbf: now() - 60,
    exp: now() + 3600,
  });
  let count = 0;
  return {
    channel,
    issuer,
    connector,
    claims,
    message: (changes) => ({
      type: 'message',
      id: `${1_773_480_000_000 + ++count}`,
      timestamp: new Date(host.now()),
      channelId: 'msteams',
      serviceUrl: connector.serviceUrl,
      from: { id: '29:anna', name: 'Anna', aadObjectId: 'a1' } as Activity['from'],
      recipient: { id: `28:${APP}`, name: 'Outlay' } as Activity['recipient'],
      conversation: { id: 'a:anna', conversationType: 'personal', tenantId: 't1' } as Activity['conversation'],
      locale: 'de-DE',
      ...changes,
    }),
    post: (activity, authorization = `Bearer ${issuer.token(claims())}`) =>
      fetch(`${server.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
        body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      }),
    close: async () => {
      await Promise.all([issuer.close(), connector.close()]);
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
