import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';

export interface SigningKey {
  readonly key: KeyObject;
  /** The channels this key may speak for; empty: all. */
  readonly endorsements: readonly string[];
}

type PublishedKey = JsonWebKey & { readonly kid?: string; readonly endorsements?: readonly string[] };

const HOUR = 3_600_000;
const PATIENCE = 10_000;

/** The keys that sign what Bot Framework sends, fetched from its OpenID document: anew every day, and for an unknown key once an hour. */
export class SigningKeys {
  private keys: ReadonlyMap<string, SigningKey> = new Map();
  private fetchedAt = Number.NEGATIVE_INFINITY;
  private fetching: Promise<void> | undefined;

  constructor(
    private readonly document: string,
    private readonly now: () => Date,
  ) {}

  /** Throws if there are no keys at all and none can be fetched: that is our trouble and not the sender's. */
  async find(kid: string): Promise<SigningKey | undefined> {
    const age = this.now().getTime() - this.fetchedAt;
    if (age > 24 * HOUR || (age > HOUR && !this.keys.has(kid))) {
      this.fetching ??= this.fetch().finally(() => {
        this.fetching = undefined;
      });
      await this.fetching.catch((error) => {
        if (this.keys.size === 0) throw error;
      });
    }
    return this.keys.get(kid);
  }

  private async fetch(): Promise<void> {
    const { jwks_uri } = (await json(this.document)) as { jwks_uri: string };
    const { keys } = (await json(jwks_uri)) as { keys: readonly PublishedKey[] };
    this.keys = new Map(
      keys
        .filter(({ kid, kty }) => kid && kty === 'RSA')
        .map(({ kid, endorsements = [], ...key }) => [
          kid!,
          { key: createPublicKey({ key, format: 'jwk' }), endorsements },
        ]),
    );
    this.fetchedAt = this.now().getTime();
  }
}

async function json(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${new URL(url).host} answered ${response.status}`);
  return response.json();
}
