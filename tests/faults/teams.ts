import { BotConnector } from '../support/bot-connector';
import { OpenIdIssuer } from '../support/open-id-issuer';
import { Watch } from '../support/watch';
import { APP, conversationOf, memberOf } from './place-in-teams';

/** The connector waits no longer for an answer. */
const PATIENCE_MS = 15_000;

/** Teams with the Bot Framework between it and the bot: real tokens, a connector for what goes out, messages that come in. */
export class Teams {
  private constructor(
    private readonly issuer: OpenIdIssuer,
    readonly connector: BotConnector,
  ) {}

  static async start(): Promise<Teams> {
    return new Teams(await OpenIdIssuer.start(), await BotConnector.start(new Watch()));
  }

  /** Variables of the server; the last is the faulty server's own. */
  get env(): NodeJS.ProcessEnv {
    return { MicrosoftAppId: APP, MicrosoftAppPassword: 'none', OPEN_ID: `${this.issuer.url}/openid` };
  }

  /** What a person reads in their chat. */
  shownTo(chat: string): readonly string[] {
    const mine = this.connector.posted.filter(({ path }) => path.includes(`/${conversationOf(chat)}/`));
    return mine.map(({ activity }) => activity.text ?? wordsOf(activity.attachments?.[0]?.content as Card));
  }

  /** Brings a message to the bot; its status, or undefined where there was no answer. The same `id` is the same message. */
  async bring(url: string, chat: string, id: string, text: string): Promise<number | undefined> {
    const { serviceUrl } = this.connector;
    const now = Math.floor(Date.now() / 1000);
    const issued = { iat: now, nbf: now - 60, exp: now + 3_600 };
    const token = this.issuer.token({
      iss: 'https://api.botframework.com',
      aud: APP,
      serviceurl: serviceUrl,
      ...issued,
    });
    const message = {
      type: 'message',
      id,
      text,
      channelId: 'msteams',
      serviceUrl,
      from: { id: memberOf(chat), name: 'P' },
      recipient: { id: `28:${APP}`, name: 'Outlay' },
      conversation: { id: conversationOf(chat), conversationType: 'personal', tenantId: 't1' },
      locale: 'en-US',
    };
    const answered = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch(() => undefined);
    return answered?.status;
  }

  async close(): Promise<void> {
    await Promise.all([this.issuer.close(), this.connector.close()]);
  }
}

/** A card, as far as it is words. */
interface Card {
  readonly body: readonly { readonly inlines?: readonly { readonly text: string }[] }[];
}

function wordsOf(card: Card | undefined): string {
  return card?.body.map(({ inlines = [] }) => inlines.map(({ text }) => text).join('')).join('\n') ?? '';
}
