import type { Request } from 'restify';
import { bodyBytes } from '../body-bytes';

/**
 * The first `most` bytes of a body, and how many it has in all. The rest goes by unkept, so that the sender can be answered; what is larger
 * than `limit` is not even listened to.
 */
export async function readHead(
  req: Request,
  most: number,
  limit: number,
): Promise<{ head: Buffer; size: number } | undefined> {
  if (Number(req.headers['content-length'] ?? 0) > limit) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    if (size < most) chunks.push(chunk.subarray(0, most - size));
    size += chunk.length;
    if (size > limit) return undefined;
  }
  return { head: Buffer.concat(chunks), size };
}

/** A JSON object of at most 64 kB; an empty body is an empty object. */
export async function readJson(req: Request): Promise<{ json: Record<string, unknown> } | 'too-large' | 'not-json'> {
  const parsed: unknown = req.body;
  if (typeof parsed === 'object' && parsed !== null && !Buffer.isBuffer(parsed))
    return { json: parsed as Record<string, unknown> };
  const body = await bodyBytes(req, 65_536);
  if (!body) return 'too-large';
  if (body.length === 0) return { json: {} };
  try {
    const json: unknown = JSON.parse(body.toString('utf8'));
    if (typeof json === 'object' && json !== null && !Array.isArray(json))
      return { json: json as Record<string, unknown> };
  } catch {
    // Said below.
  }
  return 'not-json';
}
