import type { Request } from 'restify';
import { bodyBytes } from './body-bytes';

/**
 * The JSON of a request, read only now, so that a sender can be refused by its headers first. What a parser in front has
 * already read is taken as it is. Undefined: not JSON, or longer than `limit` bytes.
 */
export async function jsonBody(request: Request, limit: number): Promise<unknown> {
  if (request.body !== undefined && request.body !== null) return request.body;
  const body = await bodyBytes(request, limit);
  if (!body) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
