import type { Response } from 'restify';

/** An answer that is not a success, in the protocol's shape; the sentence is for the developer of a client. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Seconds. */
  readonly retryAfter?: number;
}

/** The real client reads 403 as "get a new token" and any other 4xx as final. */
export const refusals = {
  noToken: {
    status: 401,
    code: 'MissingToken',
    message: 'Send the token of POST /v3/directline/tokens/generate as "Authorization: Bearer …".',
  },
  invalid: {
    status: 401,
    code: 'BadToken',
    message: 'This token was not made here. Get one from POST /v3/directline/tokens/generate.',
  },
  expired: {
    status: 403,
    code: 'TokenExpired',
    message: 'The token has expired. Get another from POST /v3/directline/tokens/generate.',
  },
  foreign: { status: 403, code: 'ForeignConversation', message: 'This token belongs to another conversation.' },
  origin: {
    status: 403,
    code: 'ForeignOrigin',
    message: "This page's origin may not embed the chat. Add it to WIDGET_ORIGINS on the server.",
  },
  badSecret: { status: 401, code: 'BadSecret', message: "This is not a site's secret of this server." },
  tooLarge: {
    status: 413,
    code: 'TooLarge',
    message: 'Too large: an activity may have 64 kB, an upload 64 MB, of which files of up to 5 MB are read.',
  },
  notJson: { status: 400, code: 'BadJson', message: 'The body must be a JSON object.' },
  notActivity: {
    status: 400,
    code: 'BadActivity',
    message: 'The body must be an activity of type "message", "event" or "typing".',
  },
  notUpload: {
    status: 400,
    code: 'BadUpload',
    message: 'An upload is multipart/form-data with one part "activity" and one to four parts "file".',
  },
  unavailable: {
    status: 503,
    code: 'Unavailable',
    message: 'The conversation cannot be reached right now. Send the same again in a moment.',
  },
} satisfies Record<string, Refusal>;

export function tooMany(retryAfter: number): Refusal {
  return { status: 429, code: 'TooManyRequests', message: `Too many requests. Wait ${retryAfter} s.`, retryAfter };
}

export function refuse(res: Response, { status, code, message, retryAfter }: Refusal): void {
  if (retryAfter !== undefined) res.header('Retry-After', String(retryAfter));
  res.send(status, { error: { code, message } });
}
