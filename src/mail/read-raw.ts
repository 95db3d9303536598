import type { IncomingMessage } from 'node:http';

/** The body of a request as it came, for checking a signature over it; undefined where it is longer than `limit` bytes. */
export async function readRaw(request: IncomingMessage, limit: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
