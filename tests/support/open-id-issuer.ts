import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type JwtPayload, type SignOptions, sign } from 'jsonwebtoken';

const PAIR = { modulusLength: 2048 } as const;
const published = generateKeyPairSync('rsa', PAIR);
const slackOnly = generateKeyPairSync('rsa', PAIR);
export const stranger = generateKeyPairSync('rsa', PAIR);
/** What anybody can read in the OpenID document. */
export const publishedPem = published.publicKey.export({ type: 'spki', format: 'pem' }) as string;

/** A stand-in of login.botframework.com: an OpenID document, its keys, and tokens signed with them. */
export class OpenIdIssuer {
  /** How often the keys were asked for. */
  fetches = 0;
  /** While set, the issuer answers with this status. */
  failing: number | undefined;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<OpenIdIssuer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = new OpenIdIssuer(server);
    server.on('request', (request, response) => {
      if (issuer.failing) response.statusCode = issuer.failing;
      else if (request.url === '/keys') issuer.fetches++;
      response.end(
        JSON.stringify(request.url === '/keys' ? { keys: issuer.keys() } : { jwks_uri: `${issuer.url}/keys` }),
      );
    });
    return issuer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  token(claims: JwtPayload, options: SignOptions & { key?: KeyObject } = {}): string {
    const { key = published.privateKey, ...signing } = options;
    return sign(claims, key, { algorithm: 'RS256', keyid: 'of-today', ...signing });
  }

  /** A token of the key that is published for Slack only. */
  slackToken(claims: JwtPayload): string {
    return this.token(claims, { key: slackOnly.privateKey, keyid: 'of-slack' });
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private keys(): object[] {
    const jwk = (key: KeyObject, kid: string, endorsements: string[]) => ({
      ...key.export({ format: 'jwk' }),
      kid,
      endorsements,
    });
    return [
      jwk(published.publicKey, 'of-today', ['msteams', 'webchat', 'email']),
      jwk(slackOnly.publicKey, 'of-slack', ['slack']),
    ];
  }
}
