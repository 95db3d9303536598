/**
 * Everything that can go wrong, by a name that stays: the status, what it is, and what to do next. An answer of `detail` can
 * say more of this one case.
 */
export const PROBLEMS = {
  'no-token': {
    status: 401,
    title: 'A token is needed.',
    detail: 'Write “make an api token” to the bot, and send the token as "Authorization: Bearer outlay_…".',
  },
  'bad-token': {
    status: 401,
    title: 'This token is not good, or no longer.',
    detail: 'It may be mistyped, revoked or over. “make an api token” in the chat opens the page that lists yours.',
  },
  scope: {
    status: 403,
    title: 'This token may not do that.',
    detail: 'Make one with the scope that the documentation names for this operation.',
  },
  'only-look': {
    status: 403,
    title: 'You can only look at the ledger you are in.',
    detail: 'Its owner can change that; “my ledgers” in the chat takes you to another.',
  },
  'no-such-route': {
    status: 404,
    title: 'There is no such address.',
    detail: 'GET /api/v1/openapi.json lists all there are.',
  },
  method: {
    status: 405,
    title: 'This address does not know that method.',
    detail: 'The header Allow names those it does.',
  },
  'not-json': {
    status: 400,
    title: 'The body is not JSON.',
    detail: 'Send a JSON object, for example {"text": "coffee 3.50"}.',
  },
  'media-type': {
    status: 415,
    title: 'Only JSON is understood.',
    detail: 'Send the header "Content-Type: application/json" (curl does with --json).',
  },
  'too-large': {
    status: 413,
    title: 'The body is too large.',
    detail: 'Send at most 64 kB; files are imported in the chat.',
  },
  invalid: {
    status: 422,
    title: 'Something in the request is not as it has to be.',
    detail: 'Correct what "errors" names; GET /api/v1/openapi.json says what is possible.',
  },
  'bad-cursor': {
    status: 400,
    title: 'This cursor is none of ours.',
    detail: 'Take "next" of the page before as it is, or begin without a cursor.',
  },
  'key-format': {
    status: 400,
    title: 'This is no idempotency key.',
    detail: 'Send 1 to 128 visible ASCII characters, for example a UUID.',
  },
  'key-reused': {
    status: 422,
    title: 'This idempotency key was used for another request.',
    detail: 'Send a new key with a new request; repeat a request exactly to have its answer again.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests.',
    detail: 'Wait as many seconds as the header Retry-After says.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong here.',
    detail:
      'Send the same again in a moment, with the same Idempotency-Key; tell the operator the "request" if it stays.',
  },
  'not-an-entry': {
    status: 422,
    title: 'This text tells of no expense or income.',
    detail: 'Say what it was and what it cost, like "coffee 3.50" or "salary +2000", or send fields.',
  },
  unclear: {
    status: 422,
    title: 'This text could mean several things.',
    detail:
      'Say it more fully, like "spent 12 on lunch", or send fields. Questions and corrections belong in the chat.',
  },
  'amount-missing': {
    status: 422,
    title: 'This text names no amount.',
    detail: 'Add it, like "coffee 3.50".',
  },
  password: {
    status: 422,
    title: 'This looks like a password; it was not read and is not kept.',
    detail: 'Never send a password as an entry.',
  },
  zero: { status: 422, title: 'The amount is zero.', detail: 'Send an amount above zero.' },
  negative: {
    status: 422,
    title: 'The amount is below zero.',
    detail: 'Send it without a sign; "type" says the direction.',
  },
  'too-large-amount': { status: 422, title: 'The amount is too large.', detail: 'At most 10^13 minor units are kept.' },
  'not-a-number': { status: 422, title: 'The amount is no plain decimal.', detail: 'Send it like "12.50".' },
  'too-precise': {
    status: 422,
    title: 'The amount has more digits than its currency.',
    detail: 'Round it: EUR has two decimals, JPY none.',
  },
  'unknown-currency': {
    status: 422,
    title: 'There is no such currency.',
    detail: 'Send an ISO 4217 code, like "EUR".',
  },
  'no-such-day': { status: 422, title: 'There is no such day.', detail: 'Send it like "2026-11-21".' },
  'date-in-future': {
    status: 422,
    title: 'The day is yet to come.',
    detail: 'Send today or an earlier day; what is to come is a schedule.',
  },
  'same-wallet': {
    status: 422,
    title: 'A transfer goes from one wallet to another.',
    detail: 'Send two different names.',
  },
  'too-many': {
    status: 422,
    title: 'Too many at once.',
    detail: 'One request brings at most 50 entries; more is an import.',
  },
  'no-such-entry': {
    status: 404,
    title: 'There is no such entry.',
    detail: 'GET /api/v1/entries lists those there are.',
  },
  'no-such-category': {
    status: 422,
    title: 'There is no such category.',
    detail: 'GET /api/v1/categories lists those there are.',
  },
  'category-not-found': {
    status: 404,
    title: 'There is no such category.',
    detail: 'GET /api/v1/categories lists those there are.',
  },
  'category-exists': { status: 409, title: 'There is one of that name.', detail: 'Use it, or choose another name.' },
  'too-many-categories': {
    status: 422,
    title: 'There are too many categories.',
    detail: 'Use one of those there are; the chat can merge some ("merge bars into food").',
  },
  'category-needed': {
    status: 422,
    title: 'This category cannot be hidden.',
    detail: 'Entries stand there because of what they are. Hide another.',
  },
  'no-such-limit': {
    status: 404,
    title: 'There is no such limit.',
    detail: 'GET /api/v1/limits lists those there are.',
  },
  'too-many-limits': { status: 422, title: 'There are too many limits.', detail: 'Take one away first.' },
  'no-payday': {
    status: 422,
    title: 'Your payday is not known.',
    detail: 'Tell it in the chat: "my payday is the 25th".',
  },
  'no-such-goal': { status: 404, title: 'There is no such goal.', detail: 'GET /api/v1/goals lists those there are.' },
  'not-so-much': {
    status: 422,
    title: 'There is not so much in it.',
    detail: 'Take out at most what was put aside.',
  },
  'too-many-kept': { status: 422, title: 'There are too many of these.', detail: 'Take one away first.' },
  'no-such-schedule': {
    status: 404,
    title: 'There is no such schedule.',
    detail: 'GET /api/v1/schedules lists those there are.',
  },
  never: {
    status: 422,
    title: 'That would never happen.',
    detail: 'Let it begin earlier, end later, or name days that there are.',
  },
  'too-many-rows': {
    status: 422,
    title: 'That is too much for a workbook.',
    detail: 'Ask for csv or json, or for a shorter period.',
  },
  'whole-import': {
    status: 409,
    title: 'That is a whole import.',
    detail: 'Say “undo” in a chat: it is taken back step by step, which takes longer than an answer here.',
  },
  'nothing-to-undo': {
    status: 409,
    title: 'There is nothing to take back.',
    detail: 'Send the "operation" of the entry whose last change is to be taken back.',
  },
} as const satisfies Readonly<Record<string, Pick<Problem, 'status' | 'title' | 'detail'>>>;
export type ProblemName = keyof typeof PROBLEMS;

/** An error as RFC 9457 has it; `type` leads to its place in the API's document. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Of `invalid`: where, as a JSON pointer (of the body) or a parameter's name, and what. */
  readonly errors?: readonly { readonly at: string; readonly says: string }[];
  /** Of `internal`: by which the log line is found. */
  readonly request?: string;
}

/** What an operation answers where it refuses. */
export interface Refused {
  readonly refused: ProblemName;
  readonly detail?: string;
  readonly errors?: Problem['errors'];
}

export function problemOf({ refused, detail, errors }: Refused): Problem {
  const known = PROBLEMS[refused];
  const type = `/api/v1/openapi.json#/components/x-problems/${refused}`;
  return { type, title: known.title, status: known.status, detail: detail ?? known.detail, ...(errors && { errors }) };
}

/** The ledger's own refusals under the names they have here. */
export function named(refused: Exclude<ProblemName, 'too-large'> | 'too-large'): Refused {
  return { refused: refused === 'too-large' ? 'too-large-amount' : refused };
}
