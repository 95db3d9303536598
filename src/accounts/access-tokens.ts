import { createHash, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { decode, type JwtPayload, sign, verify } from 'jsonwebtoken';
import type { Secrets } from './secret';

/** Whom an access token speaks for, on which device. */
export interface Access {
  readonly personId: string;
  readonly device: string;
}

const ISSUER = 'outlay';
const AUDIENCE = 'account';
/** Seconds; after it the refresh token is asked for. */
export const ACCESS_LIFE = 600;

/** Tokens of our pages: JSON Web Tokens, HS256 and nothing else. The first secret signs, all verify, so that one can be changed. */
export class AccessTokens {
  private readonly keys: readonly (readonly [id: string, key: KeyObject])[];

  constructor(secrets: Secrets) {
    this.keys = secrets.map((secret) => {
      const bytes = Buffer.from(hkdfSync('sha256', secret, '', 'outlay account', 32));
      return [createHash('sha256').update(bytes).digest('hex').slice(0, 8), createSecretKey(bytes)];
    });
  }

  issue({ personId, device }: Access, now: Date): string {
    const [keyid, key] = this.keys[0]!;
    const iat = secondsOf(now);
    return sign({ device, iat, exp: iat + ACCESS_LIFE }, key, {
      algorithm: 'HS256',
      keyid,
      issuer: ISSUER,
      audience: AUDIENCE,
      subject: personId,
    });
  }

  check(token: string, now: Date): Access | undefined {
    try {
      const kid = decode(token, { complete: true })?.header.kid;
      const key = this.keys.find(([id]) => id === kid)?.[1];
      if (!key) return undefined;
      const { sub, device } = verify(token, key, {
        algorithms: ['HS256'],
        issuer: ISSUER,
        audience: AUDIENCE,
        clockTimestamp: secondsOf(now),
      }) as JwtPayload;
      return typeof sub === 'string' && typeof device === 'string' ? { personId: sub, device } : undefined;
    } catch {
      return undefined;
    }
  }
}

function secondsOf(now: Date): number {
  return Math.floor(now.getTime() / 1000);
}
