import type { Response } from 'restify';
import { writePieces } from '../exchange/write-pieces';
import type { Answered } from './calls';
import { problemOf, type Refused } from './problems';
import type { Sent } from './resource';

/** What a request is answered: as it is kept, a file, or why not. */
export type Answer = Answered | Sent | (Refused & More);

interface More {
  /** Seconds. */
  readonly wait?: number;
  /** The methods that an address knows. */
  readonly allow?: string;
  /** By which the log line is found. */
  readonly request?: string;
}

/** A refusal is an answer as well: the same request again is refused the same. */
export function asAnswered(done: Answered | Refused): Answered {
  if (!('refused' in done)) return done;
  const problem = problemOf(done);
  return { status: problem.status, body: JSON.stringify(problem) };
}

export async function send(response: Response, answer: Answer): Promise<void> {
  if ('pieces' in answer) return sendFile(response, answer);
  const refused = 'refused' in answer ? answer : undefined;
  const { status, body } = asAnswered(answer as Answered | Refused);
  const { wait, allow, request } = refused ?? {};
  const text = request ? JSON.stringify({ ...(JSON.parse(body) as object), request }) : body;
  response.writeHead(status, {
    ...HEADERS,
    'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
    'Content-Length': String(Buffer.byteLength(text)),
    ...(wait && { 'Retry-After': String(wait) }),
    ...(allow && { Allow: allow }),
    ...(status === 401 && { 'WWW-Authenticate': 'Bearer realm="outlay"' }),
    // Somebody may still be sending, and nobody will read it.
    ...(status >= 400 && { Connection: 'close' }),
  });
  response.end(text);
}

async function sendFile(response: Response, { contentType, name, pieces }: Sent): Promise<void> {
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': contentType,
    'Content-Disposition': `attachment; filename="${name}"`,
  });
  await writePieces(response, pieces);
}

/** No page of anybody's reads these: they are for programs, which have no cookies and ask no leave of another origin. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
};
