import {
  type Activity,
  ActivityTypes,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  DeliveryModes,
  type TurnContext,
} from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  AuthenticationError,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { Request, Response, Server } from 'restify';
import { atMost } from '../at-most';
import { type Channel, type ChannelHost, TryLater, Unreachable } from '../channel';
import { InFlight } from '../in-flight';
import { jsonBody } from '../json-body';
import { refuse } from '../refuse';
import { CardAnswer, pressOfCard } from './card-action';
import { ConnectorAdapter } from './connector-adapter';
import { GuardedAuth } from './guarded-auth';
import { incoming } from './incoming';
import { incomingFile } from './incoming-file';
import { nextStep } from './next-step';
import { SigningKeys } from './signing-keys';

export interface BotFrameworkOptions {
  readonly appId: string;
  /** Makes the tokens that the bot sends with: by password, certificate or managed identity. */
  readonly credentials: ServiceClientCredentialsFactory;
  /** The OpenID document of whoever signs what comes in; Bot Framework's own if absent. */
  readonly openIdMetadata?: string;
  /** For a call of the connector, in milliseconds. */
  readonly patience?: number;
}

/** Bot Framework allows 256 kB. */
const LONGEST_BODY = 256 * 1024;
/** The connector gives up after 15 s, and then a person reads that their message did not arrive. In milliseconds. */
const LONGEST_ANSWER = 10_000;

/** What the SDK throws of an answer that refuses. */
interface Refused {
  readonly statusCode?: number;
  readonly response?: { readonly headers: { get(name: string): string | undefined } };
}

/** Teams and the other channels of Azure Bot Service, at `POST /api/messages`. */
export class BotFrameworkChannel implements Channel {
  readonly id = 'botframework';
  readonly platforms = ['msteams', 'webchat', 'emulator', 'slack', 'facebook', 'line', 'groupme', 'sms'];
  /** Teams' limit for one bot and tenant is 30; the rest is for replies. */
  readonly perSecond = 25;
  private readonly auth: GuardedAuth;
  private readonly adapter: ConnectorAdapter;
  private readonly turns: InFlight;
  private stopping = false;

  constructor(
    private readonly options: BotFrameworkOptions,
    private readonly host: ChannelHost,
  ) {
    const { appId, credentials } = options;
    const document = options.openIdMetadata ?? AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;
    const now = () => host.now();
    this.auth = new GuardedAuth(new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: appId }, credentials), {
      appId,
      keys: new SigningKeys(document, now),
      patience: options.patience,
      now,
    });
    this.adapter = new ConnectorAdapter(this.auth, host);
    this.turns = new InFlight((error) =>
      host.log.error({ channel: this.id, reason: nextStep(error) }, 'a turn failed'),
    );
  }

  routes(server: Server): void {
    server.post('/api/messages', async (request: Request, response: Response) => this.receive(request, response));
  }

  async start(): Promise<void> {
    this.stopping = false;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.turns.idle();
  }

  async resume(reference: Partial<ConversationReference>, activities: readonly Partial<Activity>[]): Promise<void> {
    if (!reference.serviceUrl || !reference.conversation)
      throw new Error(
        'The reference names no service or conversation: store TurnContext.getConversationReference(activity).',
      );
    try {
      await this.adapter.continueConversationAsync(this.options.appId, reference, async (context) => {
        // Its ids are the connector's to give.
        await context.sendActivities(activities.map(({ id: _, ...activity }) => activity));
      });
    } catch (error) {
      const { statusCode, response } = error as Refused;
      if (statusCode === 403 || statusCode === 404) throw new Unreachable('Bot Framework');
      const seconds = statusCode === 429 ? Number(response?.headers.get('retry-after')) : 0;
      if (seconds > 0) throw new TryLater('Bot Framework', seconds * 1000);
      throw error;
    }
  }

  private async receive(request: Request, response: Response): Promise<void> {
    if (this.stopping) {
      refuse(response, 503, 'Stopping'); // the connector brings it again
      return;
    }
    const header = request.headers.authorization ?? '';
    const body = header === '' ? undefined : await jsonBody(request, LONGEST_BODY);
    const sent = (typeof body === 'object' && body !== null ? body : {}) as Activity;
    let sender: AuthenticateRequestResult;
    try {
      sender = await this.auth.authenticateRequest(sent, header);
    } catch (error) {
      if (error instanceof AuthenticationError) refuse(response, 401, 'Unauthorized');
      else {
        this.host.log.error({ channel: this.id, reason: nextStep(error) }, 'the keys of Bot Framework cannot be had');
        refuse(response, 503, 'Unavailable');
      }
      return;
    }
    const activity = typeof sent.type === 'string' ? incoming(sent) : undefined;
    if (!activity) {
      if (typeof sent.type === 'string') response.send(200);
      else refuse(response, 400, 'Not an activity');
      return;
    }
    const receive = (context: TurnContext) => this.host.receive(context, incomingFile(activity.serviceUrl));
    const press = pressOfCard(activity);
    if (press) {
      const answer = new CardAnswer(press.replyToId);
      const turn = this.adapter.turn(sender, press, (context) => {
        answer.watch(context);
        return receive(context);
      });
      const { status, body } = await answer.after(this.turns.add(turn.then(() => undefined)));
      response.send(status, body);
      return;
    }
    if (activity.type === ActivityTypes.Invoke || activity.deliveryMode === DeliveryModes.ExpectReplies) {
      const turn = this.adapter.turn(sender, activity, receive);
      this.turns.add(turn.then(() => undefined));
      const answer = await turn.catch(() => ({ status: 500, body: undefined }));
      response.send(answer?.status ?? 200, answer?.body);
      return;
    }
    // Answered after the turn: what a process dies over comes again, and the bot drops what it has answered.
    const turn = this.adapter.turn(sender, activity, receive).then(() => undefined);
    await atMost(LONGEST_ANSWER, this.turns.add(turn));
    response.send(200);
  }
}
