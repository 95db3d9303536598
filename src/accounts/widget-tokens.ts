import { createHash, createSecretKey, hkdfSync, type KeyObject, randomUUID, timingSafeEqual } from 'node:crypto';
import { type JwtPayload, sign, TokenExpiredError, verify } from 'jsonwebtoken';

/** Whom a widget's token speaks for. */
interface Subject {
  readonly conversationId: string;
  readonly user: string;
  readonly name?: string;
}

/** What a stream begins with. */
interface StreamPlace {
  readonly conversationId: string;
  readonly watermark: number;
}

type Checked = { readonly subject: Subject } | { readonly refused: 'expired' | 'invalid' };

export interface WidgetTokenSettings {
  /** The first signs; all of them verify, so that a secret can be changed without sending anybody away. */
  readonly secrets: readonly [string, ...string[]];
  /** Secrets of sites whose backends vouch for their own users. */
  readonly siteSecrets?: readonly string[];
  readonly now: () => Date;
  /** Seconds; the real client asks for a new one every 15 minutes. */
  readonly life?: number;
}

const issuer = 'outlay';
const hour = 3_600;
const halfYear = 180 * 24 * hour;
/** What a token is good for is its audience: one is never taken for the other. */
type Audience = 'direct-line' | 'visitor' | 'stream';
/** Seconds. */
const ticketLife = 60;

/** A token that is good, until this second since 1970. */
interface Good {
  readonly subject: Subject;
  readonly until: number;
}

/** A quarter of a kilobyte each. */
const MOST_KNOWN = 5_000;

/** The web chat's tokens (JSON Web Tokens, HS256 and nothing else). */
export class WidgetTokens {
  readonly #keys: readonly (readonly [id: string, key: KeyObject])[];
  readonly #life: number;
  readonly #good = new Map<string, Good>();

  constructor(private readonly settings: WidgetTokenSettings) {
    this.#life = Math.max(settings.life ?? hour, hour / 2);
    this.#keys = settings.secrets.map((secret) => {
      // A key of its own, so that a token of the web chat is never one of something else signed with the same secret.
      const bytes = Buffer.from(hkdfSync('sha256', secret, '', 'outlay web chat', 32));
      return [digest(bytes.toString('base64')).toString('hex').slice(0, 8), createSecretKey(bytes)];
    });
  }

  issue(subject: Subject): { token: string; expiresIn: number } {
    return { token: this.#sign(claimsOf(subject), 'direct-line', this.#life), expiresIn: this.#life };
  }

  /** A client shows the same token for an hour: found good once, only the clock is asked again. */
  check(token: string): Checked {
    const known = this.#good.get(token);
    if (known && this.#seconds() < known.until) return { subject: known.subject };
    this.#good.delete(token);
    const checked = this.#verify(token, 'direct-line');
    if ('refused' in checked) return checked;
    if (this.#good.size >= MOST_KNOWN) this.#good.clear();
    this.#good.set(token, checked);
    return { subject: checked.subject };
  }

  remember(subject: Subject): string {
    return this.#sign(claimsOf(subject), 'visitor', halfYear);
  }

  recall(credential: string): Checked {
    const checked = this.#verify(credential, 'visitor');
    return 'refused' in checked ? checked : { subject: checked.subject };
  }

  ticket({ conversationId: conv, watermark }: StreamPlace): string {
    return this.#sign({ conv, watermark, jti: randomUUID() }, 'stream', ticketLife);
  }

  open(ticket: string): (StreamPlace & { readonly id: string }) | undefined {
    const read = this.#read(ticket, 'stream');
    if ('refused' in read) return undefined;
    const { conv, watermark, jti: id } = read.claims;
    if (typeof conv !== 'string' || typeof watermark !== 'number' || !id) return undefined;
    return { conversationId: conv, watermark, id };
  }

  newVisitor(): Subject {
    return { conversationId: randomUUID(), user: `dl_${randomUUID()}` };
  }

  /** The same user of a site has the same conversation on every device. */
  siteUser(secret: string, { id, name }: { readonly id: string; readonly name?: string }): Subject | undefined {
    const shown = digest(secret);
    const site = (this.settings.siteSecrets ?? []).map(digest).find((known) => timingSafeEqual(known, shown));
    if (!site) return undefined;
    const key = digest(`${site.toString('hex')}\n${id}`)
      .toString('hex')
      .slice(0, 32);
    return { conversationId: `site-${key}`, user: `dl_site-${key}`, ...(name && { name: name.slice(0, 100) }) };
  }

  #sign(claims: object, audience: Audience, life: number): string {
    const [keyid, key] = this.#keys[0]!;
    const iat = this.#seconds();
    return sign({ ...claims, iat, exp: iat + life }, key, { algorithm: 'HS256', keyid, issuer, audience });
  }

  #verify(token: string, audience: Audience): Good | Extract<Checked, { refused: unknown }> {
    const read = this.#read(token, audience);
    if ('refused' in read) return read;
    const { user, conv, name, exp } = read.claims;
    if (typeof user !== 'string' || typeof conv !== 'string' || exp === undefined) return { refused: 'invalid' };
    return { subject: { conversationId: conv, user, ...(typeof name === 'string' && { name }) }, until: exp };
  }

  #read(token: string, audience: Audience): { claims: JwtPayload } | { refused: 'expired' | 'invalid' } {
    const key = this.#keys.find(([id]) => id === keyIdOf(token))?.[1];
    if (!key) return { refused: 'invalid' };
    try {
      const options = { algorithms: ['HS256' as const], issuer, audience, clockTimestamp: this.#seconds() };
      return { claims: verify(token, key, options) as JwtPayload };
    } catch (error) {
      return { refused: error instanceof TokenExpiredError ? 'expired' : 'invalid' };
    }
  }

  #seconds(): number {
    return Math.floor(this.settings.now().getTime() / 1000);
  }
}

/** "user" is the claim by which the real client learns who it is, and stops believing the page. */
function claimsOf({ conversationId, user, name }: Subject): object {
  return { user, conv: conversationId, ...(name && { name }) };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function keyIdOf(token: string): unknown {
  try {
    const header: unknown = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('utf8'));
    return (header as { kid?: unknown } | null)?.kid;
  } catch {
    return undefined;
  }
}
