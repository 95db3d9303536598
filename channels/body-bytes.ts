import type { IncomingMessage } from 'node:http';

/** The body of a request, or undefined where it has more than `limit` bytes. By events: an iterator costs more than all the rest. */
export function bodyBytes(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      // The rest goes by unkept, so that the sender can be answered.
      if (length > limit) resolve(undefined);
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    request.once('error', reject);
  });
}
