import type { Request } from 'restify';
import type { z } from 'zod';
import type { Refused } from './problems';

const LONGEST_BODY = 65_536;

/** What stands behind the "?", each name once; nothing in it is a name of anything of ours. */
export function queryOf({ url }: Request): object | Refused {
  const given = [...new URLSearchParams(url?.split('?').slice(1).join('?'))];
  const twice = given.find(([name], place) => given.findIndex(([other]) => other === name) !== place);
  if (twice) return { refused: 'invalid', errors: [{ at: twice[0], says: 'stands there twice' }] };
  return Object.fromEntries(given);
}

/** The JSON of a request; what is no JSON, or too much of it, is said. */
export async function bodyOf(request: Request): Promise<{ readonly json: unknown } | Refused> {
  const type = String(request.headers['content-type'] ?? '').toLowerCase();
  if (!/^application\/json\s*(;|$)/.test(type)) return { refused: 'media-type' };
  if (Number(request.headers['content-length'] ?? 0) > LONGEST_BODY) return { refused: 'too-large' };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as unknown as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is read and let go, so that the sender hears an answer.
    if (size <= LONGEST_BODY) chunks.push(chunk);
    else if (size > 20 * LONGEST_BODY) break;
  }
  if (size > LONGEST_BODY) return { refused: 'too-large' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { json: JSON.parse(text) as unknown };
  } catch {
    return { refused: 'not-json' };
  }
}

/** What a shape makes of a value, or where it is not as it has to be. */
export function fitted(
  shape: z.ZodType | undefined,
  value: unknown,
  place: 'body' | 'query' | 'path',
): { readonly value: unknown } | Refused {
  if (!shape) return { value: undefined };
  const read = shape.safeParse(value);
  if (read.success) return { value: read.data };
  const found = read.error.issues.slice(0, MOST_ERRORS).flatMap(leaves);
  const errors = found.slice(0, MOST_ERRORS).map(({ path, message }) => ({
    at: place === 'body' ? path.map((part) => `/${String(part)}`).join('') : path.join('.'),
    says: message,
  }));
  return { refused: 'invalid', errors };
}

const MOST_ERRORS = 10;

/** Of a union the reading that came nearest: the one with the fewest faults. */
function leaves(issue: z.core.$ZodIssue): readonly { path: readonly PropertyKey[]; message: string }[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const [nearest = []] = [...issue.errors].sort((one, other) => one.length - other.length);
  return nearest.map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
}
