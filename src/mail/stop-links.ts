import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What a link ends: one kind of notice, or with "*" all notices by e-mail. */
export interface Stop {
  readonly personId: string;
  readonly about: string;
  readonly language: string;
}

/** Links in mails that end notices without signing in. They never expire: a mail is read whenever it is read. */
export class StopLinks {
  private readonly keys: readonly Buffer[];

  constructor(
    /** The first signs, all verify: these links never expire. */
    secrets: readonly string[],
    private readonly publicUrl: string,
  ) {
    // A key of its own, so that a link is never taken for something else signed with the same secret.
    this.keys = secrets.map((secret) => Buffer.from(hkdfSync('sha256', secret, '', 'outlay mail stop', 32)));
  }

  to({ personId, about, language }: Stop): string {
    const body = Buffer.from(JSON.stringify([personId, about, language])).toString('base64url');
    return `${this.publicUrl}/mail/stop?t=${body}.${signed(body, this.keys[0]!)}`;
  }

  read(token: string): Stop | undefined {
    const [body = '', signature = ''] = token.split('.');
    const given = Buffer.from(signature, 'base64url');
    const right = this.keys.map((key) => Buffer.from(signed(body, key), 'base64url'));
    if (!right.some((one) => given.length === one.length && timingSafeEqual(given, one))) return undefined;
    const [personId, about, language] = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
    return { personId, about, language };
  }
}

function signed(body: string, key: Buffer): string {
  return createHmac('sha256', key).update(body).digest('base64url');
}
