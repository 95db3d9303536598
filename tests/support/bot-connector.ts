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

interface Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * How a call can fail: refused, never answered, hung up on, carried out and then hung up on, answered late, answered by a proxy
 * that knows nothing of it.
 */
export type ConnectorFault = Refusal | 'hang' | 'cut' | 'lost' | 'slow' | 'garbage';

/** What the SDK tries again: told late, and not forgotten. */
export const TRIED_AGAIN: readonly ConnectorFault[] = [
  { status: 429, headers: { 'retry-after': '1' } },
  { status: 500 },
  { status: 503 },
  'cut',
  'lost',
  'slow',
  'garbage',
];

const SLOW_MS = 1_500;

/** A stand-in of the Bot Connector, where a bot posts, changes and deletes its activities. */
export class BotConnector {
  readonly posted: Posted[] = [];
  /** What people have sent, by the number of the file. */
  readonly files: Record<string, Buffer> = {};
  /** While set, everything is refused so. */
  refusing: Refusal | undefined;
  /** For the next calls, first come first served. */
  readonly faults: ConnectorFault[] = [];

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
      const fault = connector.faults.shift();
      if (fault === 'hang') return;
      if (fault === 'cut') return void request.socket.destroy();
      if (fault === 'garbage') {
        response.statusCode = 502;
        return void response.end('<html>Bad Gateway</html>');
      }
      if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      response.setHeader('content-type', 'application/json');
      const refusal = connector.refusing ?? (typeof fault === 'object' ? fault : undefined);
      if (refusal) {
        response.writeHead(refusal.status, refusal.headers);
        response.end(JSON.stringify({ error: { code: 'Refused', message: 'refused' } }));
        return;
      }
      connector.posted.push({ method, path: decodeURIComponent(url), authorization: headers.authorization, activity });
      if (fault === 'lost') request.socket.destroy();
      else response.end(JSON.stringify({ id: `b${connector.posted.length}` }));
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
