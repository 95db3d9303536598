import type { Request } from 'restify';

const LARGEST_BODY = 200_000;

export type Body =
  | { readonly fields: Readonly<Record<string, unknown>> }
  | { readonly status: 400 | 413; readonly wrong: string };

/** The JSON object a request brings, read here or already by a body parser of the server. */
export async function readBody(request: Request): Promise<Body> {
  const parsed: unknown = request.body;
  if (parsed !== null && typeof parsed === 'object' && !Buffer.isBuffer(parsed)) return { fields: { ...parsed } };
  const text = typeof parsed === 'string' || Buffer.isBuffer(parsed) ? String(parsed) : await readText(request);
  if (text === undefined || text.length > LARGEST_BODY)
    return { status: 413, wrong: `The request is longer than ${LARGEST_BODY} bytes.` };
  try {
    const fields: unknown = JSON.parse(text);
    if (fields !== null && typeof fields === 'object' && !Array.isArray(fields)) return { fields: { ...fields } };
  } catch {}
  return { status: 400, wrong: 'The request is not a JSON object: send {"chart": "…", "width": …, "height": …}.' };
}

/** The text of a request, or undefined once it is longer than it may be. */
async function readText(request: Request): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    // The rest is read and let go, so that the client hears the answer.
    if (length <= LARGEST_BODY) chunks.push(chunk);
    else if (length > 20 * LARGEST_BODY) return undefined;
  }
  return length > LARGEST_BODY ? undefined : Buffer.concat(chunks).toString('utf8');
}
