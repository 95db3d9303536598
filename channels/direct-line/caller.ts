import type { IncomingMessage } from 'node:http';

export interface Surroundings {
  readonly origins: readonly string[];
  readonly publicUrl?: string;
  readonly trustProxy?: boolean;
}

/** May this page's origin call us? Programs send none; they are held by tokens and limits like everybody. */
export function originAllowed(req: IncomingMessage, { origins, publicUrl }: Surroundings): boolean {
  const origin = req.headers.origin;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const own = publicUrl !== undefined && new URL(publicUrl).origin === origin;
  return (
    own || new URL(origin).host === req.headers.host || origins.some((listed) => new URL(listed).origin === origin)
  );
}

/** The address that limits count by; a whole network of IPv6, because one customer has as many addresses as they like. */
export function addressOf(req: IncomingMessage, { trustProxy }: Surroundings): string {
  const forwarded = trustProxy ? String(req.headers['x-forwarded-for'] ?? '') : '';
  const address = forwarded.split(',').at(-1)?.trim() || req.socket?.remoteAddress || 'unknown';
  const plain = address.replace(/^::ffff:/, '');
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain;
}

/** The host and scheme by which this client reaches us, for the address of its stream. */
export function streamOrigin(req: IncomingMessage, { publicUrl, trustProxy }: Surroundings): string {
  const host = req.headers.host ?? 'localhost';
  const known = publicUrl !== undefined && new URL(publicUrl).host === host ? new URL(publicUrl).protocol : undefined;
  const forwarded = trustProxy ? req.headers['x-forwarded-proto'] : undefined;
  return `${known === 'https:' || forwarded === 'https' ? 'wss' : 'ws'}://${host}`;
}

export function bearer(req: IncomingMessage): string | undefined {
  return /^Bearer ([^\s]{1,4096})$/.exec(req.headers.authorization ?? '')?.[1];
}
