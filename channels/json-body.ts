import type { Request } from 'restify';

/**
 * The JSON of a request, read only now, so that a sender can be refused by its headers first. What a parser in front has
 * already read is taken as it is. Undefined: not JSON, or longer than `limit` bytes.
 */
export async function jsonBody(request: Request, limit: number): Promise<unknown> {
  if (request.body !== undefined && request.body !== null) return request.body;
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
