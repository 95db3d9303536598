import type { Next, Request, Response, Server } from 'restify';
import { z } from 'zod';
import { isLimited } from '../accounts/is-limited';
import { dayAt } from '../ledger/period';
import { RESOURCES } from '.';
import { type Caller, callerOf, refusedTo } from './authorize';
import type { Answered } from './calls';
import { openApi } from './document';
import type { ApiMeans } from './means';
import { API, once } from './once';
import type { Refused } from './problems';
import { bodyOf, fitted, queryOf } from './read-request';
import type { Route, Sent } from './resource';
import { type Answer, asAnswered, send } from './send';

export const BASE = '/api/v1';

export interface ApiSettings {
  readonly means: ApiMeans;
  readonly version: string;
  addressOf(request: Request): string;
  /** Seconds to wait where an address or a token asks too often; 0 where it does not. */
  wait(of: 'address' | 'token' | 'wrong', key: string): number;
  /** A request failed in a way that nobody foresaw. */
  failed(error: unknown, request: string): void;
}

/** The routes of all resources and the document that describes them. */
export function mountApi(server: Server, settings: ApiSettings): void {
  const document = JSON.stringify(openApi(settings.version));
  server.get(`${BASE}${DOCUMENT}`, async (_request: Request, response: Response) => {
    await send(response, { status: 200, body: document });
  });
  const routes = RESOURCES.flatMap((resource) => resource.routes);
  server.pre((request: Request, response: Response, next: Next) => {
    const unknown = request.path().startsWith(`${BASE}/`) ? unknownTo(routes, request) : undefined;
    if (!unknown) return next();
    void send(response, unknown);
    return next(false);
  });
  for (const route of routes) {
    const path = BASE + route.path.replace(/\{(\w+)\}/g, ':$1');
    server[VERBS[route.method]](path, async (request: Request, response: Response) => {
      const answer = await answered(route, request, settings);
      // Of a file that breaks off half has gone out already.
      await send(response, answer).catch((error: unknown) => {
        settings.failed(error, 'a file');
        response.destroy();
      });
    });
  }
}

const DOCUMENT = '/openapi.json';
const VERBS = { GET: 'get', POST: 'post', PATCH: 'patch', DELETE: 'del' } as const;

async function answered(route: Route, request: Request, settings: ApiSettings): Promise<Answer> {
  try {
    return await asked(route, request, settings);
  } catch (error) {
    const id = settings.means.newId().slice(0, 8);
    settings.failed(error, id);
    return { refused: 'internal', request: id };
  }
}

async function asked(route: Route, request: Request, settings: ApiSettings): Promise<Answer> {
  const { means } = settings;
  const address = settings.addressOf(request);
  const busy = settings.wait('address', address);
  if (busy > 0) return { refused: 'too-many-requests', wait: busy };
  const caller = await callerOf(request.headers.authorization, means);
  if ('refused' in caller) {
    // Who shows none guesses none.
    const wait = caller.refused === 'bad-token' ? settings.wait('wrong', address) : 0;
    return wait > 0 ? { refused: 'too-many-requests', wait } : caller;
  }
  const wait = settings.wait('token', caller.token.id);
  if (wait > 0) return { refused: 'too-many-requests', wait };
  const refused = refusedTo(caller, route);
  if (refused) return refused;
  const read = await readBy(route, request);
  if ('refused' in read) return read;
  const key = request.headers['idempotency-key'];
  const now = means.now();
  if (route.method === 'GET' || typeof key !== 'string')
    return run(route, read, caller, { channel: API, message: means.newId() }, now, means);
  const asks = [route.method, route.path, read.path ?? null, read.body ?? null];
  return once(means.calls, { key, personId: caller.person.id, asks, now }, (source, at) =>
    run(route, read, caller, source, at, means).then((done) => asAnswered(done as Answered | Refused)),
  );
}

const NO_QUERY = z.strictObject({});

interface Read {
  readonly path?: object;
  readonly query?: object;
  readonly body?: unknown;
}

async function readBy({ params, query, body }: Route, request: Request): Promise<Read | Refused> {
  const path = fitted(params, { ...request.params }, 'path');
  if ('refused' in path) return path;
  const given = queryOf(request);
  if ('refused' in given) return given as Refused;
  const looked = fitted(query ?? NO_QUERY, given, 'query');
  if ('refused' in looked) return looked;
  const sent = body ? await bodyOf(request) : undefined;
  if (sent && 'refused' in sent) return sent;
  const said = fitted(body, sent?.json, 'body');
  if ('refused' in said) return said;
  return { path: path.value as object, query: looked.value as object, body: said.value };
}

async function run(
  { run: does, status = 200 }: Route,
  read: Read,
  { person, here }: Caller,
  source: { readonly channel: string; readonly message: string },
  now: Date,
  means: ApiMeans,
): Promise<Answered | Sent | Refused> {
  const { zone, currency } = person;
  const limited = isLimited({ ...person, ledgerId: here.ledgerId });
  const operation = { ledgerId: here.ledgerId, by: person.id, source, now, zone, currency, limited };
  const asking = { person, here, operation, today: dayAt(now, zone), ...read };
  const done = (await does(asking as Parameters<Route['run']>[0], means)) as object;
  if ('pieces' in done || 'refused' in done) return done as Sent | Refused;
  return { status, body: JSON.stringify(done) };
}

/** Why there is nothing at an address, in the words of the API; undefined where there is. */
function unknownTo(routes: readonly Route[], request: Request): Answer | undefined {
  const path = request.path().slice(BASE.length);
  const methods = routes.filter((one) => patternOf(one.path).test(path)).map(({ method }) => method as string);
  const known = path === DOCUMENT ? ['GET'] : methods;
  if (known.length === 0) return { refused: 'no-such-route' };
  return known.includes(request.method ?? '') ? undefined : { refused: 'method', allow: known.join(', ') };
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
}
