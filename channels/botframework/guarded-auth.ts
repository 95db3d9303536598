import { type Activity, CallerIdConstants } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  BotFrameworkAuthentication,
  type ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { PATIENCE, patient } from './patient-connector';
import type { SigningKeys } from './signing-keys';
import { unauthorized, verifySender } from './verify-sender';

export interface Guard {
  /** Never empty: the SDK takes an empty id as leave to let everybody in. */
  readonly appId: string;
  readonly keys: SigningKeys;
  /** For a call of the connector, in milliseconds. */
  readonly patience?: number;
  now(): Date;
}

/**
 * The SDK's authentication with its door replaced. The SDK looks at unverified tokens (and keeps a part of each for ever), lets in
 * activities without a service URL, and answers bad signatures with 500 and the reason: so what comes in is verified here, and
 * only what goes out is left to the SDK, with its clients kept instead of built anew each turn.
 */
export class GuardedAuth extends BotFrameworkAuthentication {
  private readonly clients: ConnectorClients;
  private userTokens: Promise<UserTokenClient> | undefined;

  constructor(
    private readonly outgoing: BotFrameworkAuthentication,
    private readonly guard: Guard,
  ) {
    super();
    if (guard.appId.trim() === '') throw new Error('MicrosoftAppId is empty: set it, or leave Bot Framework off.');
    this.clients = new ConnectorClients(guard.patience);
  }

  override async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    const claimsIdentity = await verifySender(header, activity, this.guard);
    return {
      audience: AuthenticationConstants.ToChannelFromBotOAuthScope,
      callerId: CallerIdConstants.PublicAzureChannel,
      claimsIdentity,
      connectorFactory: this.createConnectorFactory(claimsIdentity),
    };
  }

  /** Streams over named pipes and WebSockets are not served. */
  override async authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    throw unauthorized();
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return this.clients.factory(this.outgoing.createConnectorFactory(identity));
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    this.userTokens ??= this.outgoing.createUserTokenClient(identity).catch((error) => {
      this.userTokens = undefined;
      throw error;
    });
    return this.userTokens;
  }
}

/** Service URLs are few (a region, or a tenant of a region); beyond this the kept clients are let go and made again as needed. */
const MOST_CLIENTS = 500;

/** One connector client a service. */
class ConnectorClients {
  private readonly kept = new Map<string, Promise<ConnectorClient>>();

  constructor(private readonly patience = PATIENCE) {}

  factory(maker: ConnectorFactory): ConnectorFactory {
    const create = (serviceUrl: string, audience: string) => {
      const key = `${serviceUrl} ${audience}`;
      let client = this.kept.get(key);
      if (!client) {
        if (this.kept.size >= MOST_CLIENTS) this.kept.clear();
        client = maker.create(serviceUrl, audience).then((made) => patient(made, this.patience));
        this.kept.set(key, client);
        client.catch(() => this.kept.delete(key));
      }
      return client;
    };
    return new (class extends ConnectorFactory {
      override create = create;
    })();
  }
}
