import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Activity } from 'botbuilder';
import type { ServiceClientCredentials } from 'botframework-connector';
import { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { Watch } from './watch';

export interface Posted {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly activity: Partial<Activity>;
}

/** A stand-in of the Bot Connector, where a bot posts, changes and deletes its activities. */
export class BotConnector {
  readonly posted: Posted[] = [];
  /** What people have sent, by the number of the file. */
  readonly files: Record<string, Buffer> = {};
  /** While set, everything is refused with this status. */
  refusing: number | undefined;

  private constructor(
    private readonly server: Server,
    private readonly watch: Watch,
  ) {}

  static async start(watch: Watch): Promise<BotConnector> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const connector = new BotConnector(server, watch);
    server.on('request', async (request, response) => {
      const { method = '', url = '', headers } = request;
      const [, file] = /\/files\/(\d+)$/.exec(url) ?? [];
      if (file) return void response.end(connector.files[file]);
      const activity = method === 'DELETE' ? {} : ((await json(request)) as Partial<Activity>);
      response.setHeader('content-type', 'application/json');
      if (connector.refusing) {
        response.statusCode = connector.refusing;
        response.end(JSON.stringify({ error: { code: 'Refused', message: 'refused' } }));
        return;
      }
      connector.posted.push({ method, path: decodeURIComponent(url), authorization: headers.authorization, activity });
      response.end(JSON.stringify({ id: `b${connector.posted.length}` }));
      connector.watch.changed();
    });
    return connector;
  }

  /** With the slash at the end that Bot Framework's own have. */
  get serviceUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/emea/`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** Credentials of an app that need no Microsoft to be there. */
export class LocalCredentials extends ServiceClientCredentialsFactory {
  constructor(private readonly appId: string) {
    super();
  }

  override async isValidAppId(appId: string): Promise<boolean> {
    return appId === this.appId;
  }

  override async isAuthenticationDisabled(): Promise<boolean> {
    return false;
  }

  override async createCredentials(appId: string, audience: string): Promise<ServiceClientCredentials> {
    if (appId !== this.appId) throw new Error('Invalid appId.');
    return {
      signRequest: async (request) => {
        request.headers.set('authorization', `Bearer token-for-${audience}`);
        return request;
      },
    };
  }
}
