import { createHmac, timingSafeEqual } from 'node:crypto';

/** QuickChart's signature of a chart: HMAC-SHA256 in hex over the `c` parameter as it was sent. */
export function signatureOf(chart: string, secret: string): string {
  return createHmac('sha256', secret).update(chart).digest('hex');
}

/** The key of charts alone, made from the server's secret: who signs charts must not be able to sign anything else. */
export function chartKeyOf(secret: string): string {
  return signatureOf('outlay charts', secret);
}

/** Compares two secrets without telling by the time it takes where they differ. */
export function sameSecret(given: string, expected: string): boolean {
  const [a, b] = [given, expected].map((text) => createHmac('sha256', 'compare').update(text).digest());
  return timingSafeEqual(a!, b!);
}
