import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'restify';
import { DEVICE_LIFE, type Kept } from '../accounts/devices';

const ACCESS = 'outlay-access';
const REFRESH = 'outlay-refresh';
const FORM = 'outlay-form';
const LONGEST_BODY = 20_000;

/** What a browser shows of itself, and what it is given to keep. Cookies that no script reads and no other site sends. */
export class Browser {
  private readonly cookies: Readonly<Record<string, string | undefined>>;
  private readonly given: string[] = [];

  constructor(
    private readonly request: Request,
    private readonly response: Response,
    private readonly settings: { readonly publicUrl: string; readonly secret: string },
  ) {
    this.cookies = parseCookie(request.headers.cookie ?? '');
  }

  get access(): string {
    return this.cookies[ACCESS] ?? '';
  }

  get refresh(): string {
    return this.cookies[REFRESH] ?? '';
  }

  get name(): string {
    return String(this.request.headers['user-agent'] ?? '').replace(/[^\x20-\x7e]/g, '');
  }

  get query(): URLSearchParams {
    return new URLSearchParams(this.request.url?.split('?')[1]);
  }

  /** A sign for a form of ours, which the cookie beside it must fit. */
  formSign(): string {
    const seed = this.cookies[FORM] ?? randomBytes(18).toString('base64url');
    if (!this.cookies[FORM]) this.set(FORM, seed, 24 * 3_600);
    return this.signOf(seed);
  }

  /** Whether what was sent comes from a form that we gave this very browser. */
  isOurs(sign: string): boolean {
    const { origin } = this.request.headers;
    const own = new URL(this.settings.publicUrl).origin;
    if (origin !== undefined && origin !== own && originHost(origin) !== this.request.headers.host) return false;
    const seed = this.cookies[FORM];
    if (!seed) return false;
    const [shown, known] = [sign, this.signOf(seed)].map((text) => createHmac('sha256', seed).update(text).digest());
    return timingSafeEqual(shown!, known!);
  }

  keep({ access, refresh }: Kept): void {
    this.set(ACCESS, access, DEVICE_LIFE / 1000);
    if (refresh) this.set(REFRESH, refresh, DEVICE_LIFE / 1000);
  }

  forget(): void {
    for (const name of [ACCESS, REFRESH]) this.set(name, '', 0);
  }

  /** The fields of a form: texts alone, each once; nothing in them is a name of anything. */
  async form(): Promise<ReadonlyMap<string, string>> {
    if (Number(this.request.headers['content-length'] ?? 0) > LONGEST_BODY) return new Map();
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of this.request as unknown as AsyncIterable<Buffer>) {
      size += chunk.length;
      // The rest is read and let go, so that the sender hears an answer.
      if (size <= LONGEST_BODY) chunks.push(chunk);
      else if (size > 20 * LONGEST_BODY) break;
    }
    return size > LONGEST_BODY ? new Map() : new Map(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
  }

  send(status: number, text: string): void {
    this.response.writeHead(status, { ...this.headers(), 'Content-Type': 'text/html; charset=utf-8' });
    this.response.end(text);
  }

  /** To a page of ours and nowhere else. */
  go(path: `/account${string}`): void {
    this.response.writeHead(303, { ...this.headers(), Location: path });
    this.response.end();
  }

  file(name: string, bytes: Buffer): void {
    const disposition = `attachment; filename="${name}"`;
    this.response.writeHead(200, {
      ...this.headers(),
      'Content-Type': 'application/zip',
      'Content-Disposition': disposition,
    });
    this.response.end(bytes);
  }

  private headers(): Record<string, string | string[]> {
    return {
      ...(this.given.length > 0 && { 'Set-Cookie': this.given }),
      'Content-Security-Policy':
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      // No other site hears of a code; with "no-referrer" browsers would hide where our own forms come from, too.
      'Referrer-Policy': 'same-origin',
    };
  }

  private set(name: string, value: string, maxAge: number): void {
    const secure = this.settings.publicUrl.startsWith('https:');
    this.given.push(
      stringifySetCookie({ name, value, maxAge, path: '/account', httpOnly: true, sameSite: 'lax', secure }),
    );
  }

  private signOf(seed: string): string {
    const key = Buffer.from(hkdfSync('sha256', this.settings.secret, '', 'outlay forms', 32));
    return createHmac('sha256', key).update(seed).digest('base64url');
  }
}

function originHost(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
