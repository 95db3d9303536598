import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { BotConnector } from '../../support/bot-connector';
import { OpenIdIssuer } from '../../support/open-id-issuer';
import { TelegramEmulator } from '../../support/telegram-emulator';
import { Watch } from '../../support/watch';
import { WebChatUser } from '../web-chat-user';
import type { Settings } from './settings';

/** A platform that stands between a person and a bot. */
export interface Platform {
  readonly settings: Settings;
  /** Somebody who writes to the bot at this address: resolves when the bot's answer has arrived. */
  person(url: string): Promise<{ say(): Promise<unknown>; close?(): void }>;
  close(): Promise<void>;
}

/** Calls the bot's webhook, as the bot has set it. */
async function telegram(): Promise<Platform> {
  const watch = new Watch();
  const emulator = await TelegramEmulator.start(watch);
  const outside = 'https://bench.example';
  const chat = { id: 41, type: 'private' };
  return {
    settings: { telegram: { token: emulator.token, root: emulator.root, url: outside } },
    async person(url) {
      const { webhook } = emulator;
      return {
        async say() {
          emulator.calls.length = 0;
          const from = { id: 41, is_bot: false, first_name: 'Anna' };
          const message = { message_id: emulator.nextMessage(), date: 1, text: '12 lunch', from, chat };
          const called = emulator.push({ message }, webhook!.url.replace(outside, url));
          await watch.until(() => emulator.calls.some(({ method }) => method === 'sendMessage'));
          return called;
        },
      };
    },
    close: () => emulator.close(),
  };
}

const APP = '5c1f2d0e-7a44-4a56-9d10-000000000001';

/** Posts activities with a signed token, and takes the answers as the connector. */
async function botframework(): Promise<Platform> {
  const watch = new Watch();
  const [issuer, connector] = await Promise.all([OpenIdIssuer.start(), BotConnector.start(watch)]);
  const { serviceUrl } = connector;
  const seconds = Math.floor(Date.now() / 1000);
  const authorization = `Bearer ${issuer.token({
    iss: 'https://api.botframework.com',
    aud: APP,
    serviceurl: serviceUrl,
    nbf: seconds - 60,
    exp: seconds + 3600,
  })}`;
  return {
    settings: { botframework: { app: APP, openId: `${issuer.url}/openid` } },
    person: async (url) => ({
      async say() {
        connector.posted.length = 0;
        const body = JSON.stringify({
          type: 'message',
          id: randomUUID(),
          text: '12 lunch',
          channelId: 'msteams',
          serviceUrl,
          from: { id: '29:anna', name: 'Anna' },
          recipient: { id: `28:${APP}`, name: 'Outlay' },
          conversation: { id: 'a:anna', conversationType: 'personal', tenantId: 't1' },
        });
        const headers = { 'content-type': 'application/json', authorization };
        const posted = fetch(`${url}/api/messages`, { method: 'POST', headers, body });
        await watch.until(() => connector.posted.length > 0);
        return (await posted).arrayBuffer();
      },
    }),
    close: async () => void (await Promise.all([issuer.close(), connector.close()])),
  };
}

/** A client of Direct Line with its stream. */
async function directline(): Promise<Platform> {
  return {
    settings: {},
    async person(url) {
      const user = new WebChatUser(url, new Agent({ keepAlive: true }));
      await user.open();
      return { say: () => user.say('12 lunch'), close: () => user.close() };
    },
    close: async () => undefined,
  };
}

export const PLATFORMS: Readonly<Record<string, () => Promise<Platform>>> = { telegram, botframework, directline };
